import { useTranslation } from 'react-i18next';
import { Fold } from '../../../player/fold/Fold.tsx';
import { Prose } from '../../../player/prose/Prose.tsx';
import { Hands } from '../hands/Hands.tsx';
import { useLeading } from '../leading.ts';
import { turnWordsFor } from '../words-of.ts';
import { OnlyTable } from './OnlyTable.tsx';
import styles from './Places.module.css';
import { TableCard } from './TableCard.tsx';

/** What each table sees, and what it does with it. */
export function Places() {
  const { t } = useTranslation('leading');
  const { lesson, places, words } = useLeading().told;
  const first = places.find(({ view }) => view !== null)?.view;
  const turn = first && turnWordsFor(words, first);
  return (
    <section className={styles.places} aria-labelledby="places">
      <h2 id="places" className={styles.title}>
        {turn?.title}
      </h2>
      {turn && (
        <Fold key={lesson.step} title={t('places.briefing')} open={lesson.step === 'briefing'}>
          <Prose text={turn.briefing} className={styles.briefing} />
        </Fold>
      )}
      <div className={styles.cards}>
        {places.length > 1
          ? places.map((place) => <TableCard key={`${place.table} ${place.seat}`} place={place} />)
          : places.map((place) => (
              <OnlyTable key={place.seat} place={place}>
                {lesson.form === 'screen' && place.view && (
                  <Hands key={`${lesson.turn} ${lesson.step}`} place={place} view={place.view} />
                )}
              </OnlyTable>
            ))}
      </div>
    </section>
  );
}
