import type { Option } from '../../scenario/format/option.ts';
import type { Reason } from '../reason.ts';
import { ofCompany } from './motives/company.ts';
import type { Seen } from './seen.ts';
import type { Temper } from './temper.ts';
import { heaviest, total, weighed } from './weigh.ts';

/** A signature counts as this much effort on the rim, and as much away from the other two lines. */
const SIGNED_WORK = 0.25;

/** Whether it signs the joint proposal on its table, with those who may sign beside it, and why. */
export function signing(
  seen: Seen,
  option: Option,
  temper: Temper,
): { signs: boolean; reasons: Reason[] } {
  const { match, seat, table } = seen;
  const { proposal } = table.dilemma;
  const { promises } = match.scenario;
  if (!proposal) return { signs: false, reasons: [] };
  const { promise } = proposal;
  const binds = promises[promise]?.from === seat && !(promise in table.world.promises);
  const thoughts: Reason[] = [
    ...intentions(seen, option),
    { motive: 'multilateral', by: SIGNED_WORK },
    { motive: 'bilateral', by: -SIGNED_WORK },
    { motive: 'independent', by: -SIGNED_WORK },
    ...(binds ? [{ motive: 'binding' as const, by: -1, about: promise }] : []),
    ...ofCompany(seen.bonds.filter(({ other }) => proposal.with.includes(other))),
  ];
  const reasons = weighed(thoughts, temper);
  const signs = total(reasons) > 0;
  return { signs, reasons: heaviest(signs ? reasons : opposite(reasons)) };
}

/** Whether the scenario means the option to be signed for; nothing where it says so of none. */
function intentions({ table: { options } }: Seen, { signs }: Option): Reason[] {
  const says = options.some(({ option }) => option.signs);
  return says ? [{ motive: 'intends', by: signs ? 1 : -1 }] : [];
}

/** What speaks against a thing speaks for leaving it. */
function opposite(reasons: readonly Reason[]): Reason[] {
  return reasons.map((reason) => ({ ...reason, by: -reason.by }));
}
