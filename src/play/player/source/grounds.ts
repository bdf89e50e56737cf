import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { IconName } from '../../shell/icons/Icon.tsx';
import type { Ground } from '../../shell/parts/Chip.tsx';

export const GROUND_ICONS: Record<Ground, IconName> = {
  fact: 'sheet',
  theory: 'book',
  assumption: 'diamond',
};

/** What stands behind a number: a dated fact, a theory (the model is one), or the designer's assumption. */
export function groundOf({ sources }: Scenario, source: string): Ground {
  if (source === 'model') return 'theory';
  return sources[source]?.kind ?? 'assumption';
}
