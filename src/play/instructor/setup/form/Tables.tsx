import { useTranslation } from 'react-i18next';
import { MOST_TABLES } from '../../../../classroom/protocol/choices.ts';
import { Stepper } from '../../../shell/parts/Stepper.tsx';
import type { Drafting } from './useDraft.ts';

/** How many cabinets play apart. */
export function Tables({ draft, change }: Drafting) {
  const { t } = useTranslation('instructor');
  return (
    <Stepper
      label={t('tables.count')}
      value={draft.tables}
      least={2}
      most={MOST_TABLES}
      onChange={(tables) => change({ tables })}
    />
  );
}
