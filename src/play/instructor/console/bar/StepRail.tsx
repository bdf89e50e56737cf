import { useTranslation } from 'react-i18next';
import { STEPS } from '../../../../classroom/table/plan.ts';
import { useLeading } from '../leading.ts';
import { LineStatus } from '../line/LineStatus.tsx';
import { Clock } from './Clock.tsx';
import styles from './StepRail.module.css';
import { useStepName } from './useStepName.ts';

/** The parts of a lesson, which is on, and whether the class hears us. */
export function StepRail() {
  const { t } = useTranslation('leading');
  const { told, line, waiting, asking } = useLeading();
  const { lesson } = told;
  const name = useStepName();
  const now = STEPS.indexOf(lesson.step);
  return (
    <div className={styles.where}>
      <ol className={styles.rail}>
        {STEPS.map((step, at) => (
          <li
            key={step}
            className={styles.step}
            data-past={at < now || undefined}
            aria-current={at === now ? 'step' : undefined}
          >
            {name(step)}
            {at === now && <Clock />}
          </li>
        ))}
      </ol>
      <div className={styles.turn}>
        <LineStatus line={line} waiting={waiting} asking={asking} />
        {lesson.turn > 0 && <p>{t('dilemma', { turn: lesson.turn, turns: lesson.turns })}</p>}
      </div>
    </div>
  );
}
