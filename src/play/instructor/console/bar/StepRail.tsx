import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { useLeading } from '../leading.ts';
import { LineStatus } from '../line/LineStatus.tsx';
import { headcount } from '../people/presence.ts';
import { Clock } from './Clock.tsx';
import { phasesOf } from './phases.ts';
import styles from './StepRail.module.css';
import { useStepName } from './useStepName.ts';

/** The phases of a dilemma, which is on, its clock, and whether the class hears us. */
export function StepRail() {
  const { t } = useTranslation('leading');
  const { told, line, waiting, asking } = useLeading();
  const { lesson } = told;
  const { done, here } = headcount(told.people);
  const plays = lesson.turn > 0 && lesson.step !== 'debrief' && lesson.form !== 'screen';
  const name = useStepName();
  const phases = phasesOf(lesson.step);
  const now = phases.findIndex((phase) => phase.includes(lesson.step));
  return (
    <div className={styles.where}>
      <ol className={styles.rail}>
        {phases.map((phase, at) => (
          <li key={phase[0]} className={styles.step} aria-current={at === now ? 'step' : undefined}>
            {at < now && <Icon name="check" size={14} />}
            {name(at === now ? lesson.step : phase[0])}
            {at === now && <Clock />}
          </li>
        ))}
      </ol>
      <div className={styles.turn}>
        <LineStatus line={line} waiting={waiting} asking={asking} />
        {lesson.turn > 0 && <p>{t('dilemma', { turn: lesson.turn, turns: lesson.turns })}</p>}
        {plays && <p>{t('people.done', { done, here })}</p>}
      </div>
    </div>
  );
}
