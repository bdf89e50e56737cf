import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../people/usePlaceName.ts';
import type { Audience } from './audiences.ts';

/** Whom an audience is. */
export function useAudienceName(): (audience: Audience) => string {
  const { t } = useTranslation(['moderating', 'leading']);
  const placeName = usePlaceName();
  return ({ table, seat }) => {
    if (table === null) return t('say.all');
    return seat === null ? t('leading:table', { table: table + 1 }) : placeName({ table, seat });
  };
}
