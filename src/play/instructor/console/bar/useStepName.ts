import { useTranslation } from 'react-i18next';
import type { Step } from '../../../../classroom/table/plan.ts';

/** What the parts of a lesson are called. */
export function useStepName(): (step: Step) => string {
  const { t } = useTranslation(['leading', 'instructor']);
  return (step) => (step === 'lobby' ? t('step.lobby') : t(`instructor:step.${step}`));
}
