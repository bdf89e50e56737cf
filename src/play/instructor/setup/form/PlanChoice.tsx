import { useTranslation } from 'react-i18next';
import { PLANS, type Plan } from '../../../../classroom/protocol/choices.ts';
import { turnsThatFit } from '../../../../classroom/table/plan.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import { withPlan } from '../draft/draft.ts';
import styles from './Form.module.css';
import { TimerTable } from './TimerTable.tsx';
import type { Drafting } from './useDraft.ts';

/** The most days over which a lesson can be spread. */
const MOST_DAYS = 60;

/** How long the lesson is, and what clocks that sets. */
export function PlanChoice({ draft, facts, change }: Drafting) {
  const { t } = useTranslation('instructor');
  const textOf = (plan: Plan) =>
    plan === 'week' || plan === 'free'
      ? t(`plan.${plan}.text`)
      : t('plan.fits', { count: turnsThatFit(plan, facts.turns) });
  const most = turnsThatFit(draft.plan, facts.turns);
  return (
    <div className={styles.group}>
      <CardChoice
        label={t('plan.title')}
        small
        cards={PLANS.map((value) => ({
          value,
          title: t(`plan.${value}`),
          text: textOf(value),
        }))}
        value={draft.plan}
        onChoose={(plan) => change(withPlan(draft, plan, facts))}
      />
      <div className={styles.steppers}>
        {most > 1 && (
          <Stepper
            label={t('plan.turns')}
            value={draft.turns}
            least={1}
            most={most}
            onChange={(turns) => change({ turns })}
          />
        )}
        {draft.plan === 'week' && (
          <Stepper
            label={t('plan.days')}
            value={draft.days}
            least={1}
            most={MOST_DAYS}
            onChange={(days) => change({ days })}
          />
        )}
      </div>
      {draft.plan !== 'free' && <TimerTable draft={draft} />}
    </div>
  );
}
