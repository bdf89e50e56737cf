import { useTranslation } from 'react-i18next';
import { LinkToShare } from '../../links/LinkToShare.tsx';
import { linksFrom, wayIn } from '../../links/links.ts';
import { useLeading } from '../leading.ts';
import styles from './About.module.css';

/** The links that this console knows: what its own link carried, and the students' way in. */
export function Links() {
  const { t } = useTranslation(['leading', 'instructor']);
  const { told, keys } = useLeading();
  const links = linksFrom(wayIn(told.join.link), keys);
  return (
    <section className={styles.part} aria-labelledby="links">
      <h2 id="links" className={styles.title}>
        {t('class.links')}
      </h2>
      {links.map(({ way, link }) => (
        <LinkToShare
          key={way}
          label={t(`instructor:ready.${way}`)}
          note={t(`instructor:ready.${way}.note`)}
          link={link}
          secret={way !== 'join'}
        />
      ))}
    </section>
  );
}
