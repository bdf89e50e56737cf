import { useTranslation } from 'react-i18next';
import { seatName } from '../../../player/names/names.ts';
import { useLeading } from '../leading.ts';

/** What a place is called: by its table, its government, or both where there are several of each. */
export function usePlaceName(): (place: { table: number; seat: string }) => string {
  const { t } = useTranslation('leading');
  const { lesson, words } = useLeading().told;
  return ({ table, seat }) => {
    const name = seatName(words, seat);
    if (lesson.tables === 1) return name;
    return lesson.seats.length === 1
      ? t('table', { table: table + 1 })
      : t('place', { table: table + 1, seat: name });
  };
}
