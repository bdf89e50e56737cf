import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { seatName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import styles from './PrintHead.module.css';
import { pageMargins } from './page-margins.ts';

/** On paper alone: which match, which seat, which day; at the head of the first page and on the edge of each. */
export function PrintHead() {
  const { t } = useTranslation('debrief');
  const [language] = useLanguage();
  const { match, seat, words } = useTable();
  const { seed } = match.settings;
  const title = `${words.title} ${words.period}`;
  const held = t('print.seat', { seat: seatName(words, seat) });
  const today = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
  }).format(new Date());
  useEffect(() => pageMargins(`${title} · ${held}`, today), [title, held, today]);
  return (
    <header className={styles.head}>
      <p className={styles.game}>{t('print.head')}</p>
      <p className={styles.title}>{title}</p>
      <p>{[held, t('print.seed', { seed }), today].join(' · ')}</p>
    </header>
  );
}
