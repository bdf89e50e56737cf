import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './GivenUp.module.css';

/** Points that their desks no longer hold: struck out, not hidden. */
export function GivenUp() {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const title = useId();
  if (view.conceded.length === 0) return null;
  return (
    <section className={styles.given} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('debate.conceded')}
      </h3>
      <ul>
        {view.conceded.map(({ id, desk }) => (
          <li key={id}>
            {t('debate.concededBy', { desk: deskName(words, seat, desk) })}{' '}
            <s>{words.turns[view.dilemma.id]?.arguments[id]?.claim}</s>
          </li>
        ))}
      </ul>
    </section>
  );
}
