import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../i18n/index.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import type { About } from '../in/about.ts';
import styles from './Facts.module.css';

/** From whom, under what licence, how large: what the files say of themselves. */
export function Facts({ about }: { about: About }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const unsaid = t('guest.unsaid');
  const spoken = LANGUAGES.filter((one) => about.titles[one]);
  const seats = about.seats[language] ?? about.seats[spoken[0] ?? language] ?? [];
  const origins = about.basedOn.map(({ title, authors, licence }) =>
    t('guest.origin', { title, authors: authors.join(', '), licence }),
  );
  const facts = {
    authors: about.authors.join(', ') || unsaid,
    licence: about.licence || unsaid,
    ...(origins.length > 0 ? { basedOn: origins.join('; ') } : {}),
    languages: spoken.map((one) => LANGUAGE_NAMES[one]).join(', ') || unsaid,
    turns: about.turns ? String(about.turns) : unsaid,
    seats: seats.join(', ') || unsaid,
    size: t('guest.sizeOf', { count: about.files, size: Math.ceil(about.bytes / 1024) }),
  };
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([fact, said]) => (
        <div key={fact} className={styles.fact}>
          <dt className={styles.name}>{t(`guest.${fact as keyof typeof facts}`)}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
