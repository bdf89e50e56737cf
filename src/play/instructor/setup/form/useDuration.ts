import { useTranslation } from 'react-i18next';
import { durationOf } from './duration.ts';

/** Says how long something lasts. */
export function useDuration(): (length: number | null) => string {
  const { t } = useTranslation('instructor');
  return (length) => {
    if (length === null) return t('time.none');
    const { count, unit } = durationOf(length);
    return t(`time.${unit}`, { count });
  };
}
