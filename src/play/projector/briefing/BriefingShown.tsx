import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import { dayOf } from '../../player/names/dates.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Stamp } from '../../shell/parts/Stamp.tsx';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import styles from './BriefingShown.module.css';

/** What happened, once for each government that is told it differently. */
export function BriefingShown({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const [language] = useLanguage();
  const { told } = useProjected();
  const first = useTables(words).filter(({ place }) => place.table === 0);
  return (
    <div className={styles.papers} data-many={first.length > 1 || undefined}>
      {first.map(({ place, table }) => {
        const { id, date } = table.view.dilemma;
        const turn = table.words.turns[id]!;
        return (
          <Paper key={place.seat} as="article" className={styles.paper}>
            <header className={styles.head}>
              {first.length > 1 && (
                <p className={styles.seat}>
                  {placeName(t, { ...told.lesson, tables: 1 }, words, place)}
                </p>
              )}
              <Stamp below={turn.place}>{dayOf(date, language)}</Stamp>
            </header>
            <h2 className={styles.title}>{turn.title}</h2>
            <Prose text={turn.briefing} className={styles.text} />
            <p className={styles.motion}>{turn.motion}</p>
          </Paper>
        );
      })}
    </div>
  );
}
