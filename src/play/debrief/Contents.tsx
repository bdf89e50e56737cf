import { useTranslation } from 'react-i18next';
import { outlookOf } from '../../game/index.ts';
import { useTable } from '../player/table/table.ts';
import styles from './Contents.module.css';

/** The chapters in their order, to leap to. */
export function Contents() {
  const { t } = useTranslation(['debrief', 'play']);
  const { match, seat } = useTable();
  const chapters = [
    ['outcome', t('outcome')],
    ...(Object.keys(outlookOf(match.scenario, seat).interests).length > 0
      ? [['interests', t('play:interests.title')]]
      : []),
    ['verdicts', t('verdicts')],
    ['timeline', t('timeline')],
    ['debates', t('debates')],
    ['forecasts', t('forecasts')],
    ['what-if', t('turningPoints')],
    ['questions', t('questions')],
  ];
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <ol className={styles.list}>
        {chapters.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
