import { useTranslation } from 'react-i18next';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';

export const EVERYWHERE = '';

/** All tables, or one of them; nothing to choose where there is one. */
export function WhichTable({ value, onChoose }: { value: string; onChoose(table: string): void }) {
  const { t } = useTranslation(['moderating', 'leading']);
  const { tables } = useLeading().told.lesson;
  if (tables < 2) return null;
  return (
    <Select
      label={t('events.where')}
      value={value}
      onChoose={onChoose}
      choices={[
        { value: EVERYWHERE, name: t('events.everywhere') },
        ...Array.from({ length: tables }, (_, table) => ({
          value: String(table),
          name: t('leading:table', { table: table + 1 }),
        })),
      ]}
    />
  );
}
