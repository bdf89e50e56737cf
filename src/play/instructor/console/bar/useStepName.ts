import { useTranslation } from 'react-i18next';
import type { Step } from '../../../../classroom/table/plan.ts';

/** What the parts of a lesson are called, in a word. */
export function useStepName(): (step: Step) => string {
  const { t } = useTranslation(['leading', 'instructor']);
  return (step) => {
    if (step === 'lobby') return t('step.lobby');
    if (step === 'vote' || step === 'reveal') return t(`rail.${step}`);
    return t(`instructor:step.${step}`);
  };
}
