import { useTranslation } from 'react-i18next';
import { STEPS } from '../../../../classroom/table/plan.ts';
import { useLeading } from '../leading.ts';
import styles from './StepRail.module.css';
import { useStepName } from './useStepName.ts';

/** The parts of a lesson, and which is on. */
export function StepRail() {
  const { t } = useTranslation('leading');
  const { lesson } = useLeading().told;
  const name = useStepName();
  const now = STEPS.indexOf(lesson.step);
  return (
    <div className={styles.where}>
      <p className={styles.turn}>
        {lesson.turn > 0 && t('dilemma', { turn: lesson.turn, turns: lesson.turns })}
      </p>
      <ol className={styles.rail}>
        {STEPS.map((step, at) => (
          <li
            key={step}
            className={styles.step}
            data-past={at < now || undefined}
            aria-current={at === now ? 'step' : undefined}
          >
            {name(step)}
          </li>
        ))}
      </ol>
    </div>
  );
}
