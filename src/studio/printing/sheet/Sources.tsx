import { useTranslation } from 'react-i18next';
import { sourceDate } from '../../../play/player/source/source-date.ts';
import { sourceTitle } from '../../../scenario/format/source-title.ts';
import type { Printed } from '../printed.ts';
import { Part } from './Part.tsx';
import styles from './Sheet.module.css';
import { sourcesTold } from './sources-told.ts';

/** What the dilemmas rest on. The addresses are spelled out: paper cannot be clicked. */
export function Sources({ printed: { scenario, words, seat, language } }: { printed: Printed }) {
  const { t } = useTranslation('studio');
  return (
    <Part title={t('print.sources')}>
      <ol className={styles.sources}>
        {sourcesTold(scenario, seat).map((id) => {
          const { date, url } = scenario.sources[id]!;
          return (
            <li key={id}>
              {sourceTitle(scenario, words, id)}
              {date && `, ${sourceDate(date, language)}`}
              {url && <span className={styles.address}> {url}</span>}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
