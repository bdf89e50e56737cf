import { useTranslation } from 'react-i18next';
import { Chapter } from '../Chapter.tsx';
import { TurningPointTold } from './TurningPointTold.tsx';
import { useTurningPoints } from './useTurningPoints.ts';
import styles from './WhatIf.module.css';

/** So many turns are told; the others moved less. */
const TOLD = 3;

/** The turns that would have led elsewhere, had one decision been another. */
export function WhatIf() {
  const { t } = useTranslation('debrief');
  const found = useTurningPoints();
  return (
    <Chapter id="what-if" title={t('turningPoints')} note={t('turningPoints.note')}>
      <div aria-live="polite">
        {found === null && <p>{t('turningPoints.working')}</p>}
        {found?.length === 0 && <p>{t('turningPoints.none')}</p>}
        {found && (
          <ol className={styles.points}>
            {found.slice(0, TOLD).map((point) => (
              <TurningPointTold key={point.turn} point={point} />
            ))}
          </ol>
        )}
      </div>
    </Chapter>
  );
}
