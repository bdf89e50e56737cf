import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import type { Shelved } from '../../../lesson/useShelved.ts';
import { Fold } from '../../../player/fold/Fold.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';

const MatchDebriefed = lazy(async () => ({
  default: (await import('../../../lesson/MatchDebriefed.tsx')).MatchDebriefed,
}));

/** The debrief kit over the match of one table: timeline, decisive moment, history, questions, rubric. */
export function KitOfTable({ results, shelved }: { results: Results; shelved: Shelved }) {
  const { t } = useTranslation('outcomes');
  const { places } = useLeading().told;
  const placeName = usePlaceName();
  const [at, setAt] = useState(0);
  const place = places[at];
  const record = place && results.records[place.table];
  if (!place || !record) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('kit.title')}</h3>
      <p className={styles.note}>{t('kit.note')}</p>
      {places.length > 1 && (
        <div data-screen-only>
          <Select
            label={t('kit.of')}
            value={String(at)}
            onChoose={(next) => setAt(Number(next))}
            choices={places.map((each, n) => ({ value: String(n), name: placeName(each) }))}
          />
        </div>
      )}
      <Fold title={t('kit.open', { of: placeName(place) })}>
        <Suspense>
          <MatchDebriefed
            key={`${place.table} ${place.seat}`}
            record={record}
            seat={place.seat}
            shelved={shelved}
            written={results.written}
          />
        </Suspense>
      </Fold>
    </div>
  );
}
