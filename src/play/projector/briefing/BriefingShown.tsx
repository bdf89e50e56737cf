import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Paged } from '../frame/Paged.tsx';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import styles from './BriefingShown.module.css';

/** What happened, once for each government that is told it differently. */
export function BriefingShown({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const first = useTables(words).filter(({ place }) => place.table === 0);
  return (
    <Paged className={styles.papers} many={first.length > 1}>
      {first.map(({ place, table }) => {
        const turn = table.words.turns[table.view.dilemma.id]!;
        return (
          <Paper key={place.seat} as="article" className={styles.paper}>
            {first.length > 1 && (
              <h2 className={styles.seat}>
                {placeName(t, { ...told.lesson, tables: 1 }, words, place)}
              </h2>
            )}
            <Prose text={turn.briefing} className={styles.text} />
            <p className={styles.motion}>{turn.motion}</p>
          </Paper>
        );
      })}
    </Paged>
  );
}
