import { useTranslation } from 'react-i18next';
import { lengthOf } from '../../../classroom/table/plan.ts';
import { timeLeft } from '../../instructor/console/bar/time-left.ts';
import { useTimeSaid } from '../../lesson/useTimeSaid.ts';
import { useProjected } from '../projected.ts';
import styles from './Dial.module.css';

const MINUTES = Array.from({ length: 60 }, (_, at) => at);
const RADIUS = 78;
const ROUND = 2 * Math.PI * RADIUS;

/** A clock that is read from the last row: the figure, and the part of the step that is left. */
export function Dial() {
  const { t } = useTranslation('projector');
  const { told, ahead } = useProjected();
  const { lesson } = told;
  const said = useTimeSaid(lesson, ahead);
  if (said === null) return null;
  // A deadline days away has no arc: nobody watches it move.
  if ('until' in said) {
    return (
      <p role="timer" aria-label={t('clock')} className={styles.until}>
        {t('until', { when: said.until })}
      </p>
    );
  }
  const left = timeLeft(lesson, Date.now() + ahead) ?? 0;
  const whole = lengthOf({ ...lesson, days: 1 }, lesson.step);
  const share = whole === null ? 0 : Math.min(1, left / whole);
  return (
    <div className={styles.dial} role="timer" aria-label={t('clock')}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle cx={100} cy={100} r={95} className={styles.ring} />
        {MINUTES.map((at) => (
          <path
            key={at}
            d={`M100 12v${at % 5 === 0 ? 9 : 5}`}
            transform={`rotate(${6 * at} 100 100)`}
            className={styles.tick}
          />
        ))}
        <circle
          cx={100}
          cy={100}
          r={RADIUS}
          className={styles.left}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 100 100)"
        />
      </svg>
      <p className={styles.face}>{said.clock}</p>
      {lesson.paused && <p className={styles.paused}>{t('paused')}</p>}
    </div>
  );
}
