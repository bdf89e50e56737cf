import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import { storyOf } from './story.ts';
import styles from './Timeline.module.css';
import { TurnEntry } from './TurnEntry.tsx';

/** Every turn: what was chosen, what history did, what moved, who called. */
export function Timeline() {
  const { t } = useTranslation('debrief');
  const table = useTable();
  return (
    <Chapter id="timeline" title={t('timeline')}>
      <ol className={styles.turns}>
        {storyOf(table).map((story) => (
          <TurnEntry key={story.turn} story={story} />
        ))}
      </ol>
    </Chapter>
  );
}
