import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceTitle } from '../../../../scenario/format/source-title.ts';
import { sourceDate } from '../../../player/source/source-date.ts';
import { useTable } from '../../../player/table/table.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { Chapter } from '../../Chapter.tsx';
import styles from './Sources.module.css';
import { sourcesOf } from './sources-of.ts';

/** What this match rests on, with where to read it: on paper the addresses are spelled out. */
export function Sources() {
  const { t } = useTranslation('debrief');
  const [language] = useLanguage();
  const { match, playthrough, seat, words } = useTable();
  const sources = useMemo(() => sourcesOf(playthrough, seat), [playthrough, seat]);
  return (
    <Chapter id="sources" title={t('sources')} note={t('sources.note')}>
      <ol className={styles.sources}>
        {sources.map(({ source }) => {
          const { date, url } = match.scenario.sources[source]!;
          const title = sourceTitle(match.scenario, words, source);
          return (
            <li key={source}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              {date && `, ${sourceDate(date, language)}`}
            </li>
          );
        })}
      </ol>
    </Chapter>
  );
}
