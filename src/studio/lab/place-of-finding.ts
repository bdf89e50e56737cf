import { debateIn, leadSeat, outlookOf } from '../../game/index.ts';
import type { Finding } from '../../lab/finding.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Path } from '../../scenario/read/places.ts';
import { STRUCTURE } from '../document/files.ts';
import type { Place } from '../document/step.ts';

/** Where what a finding speaks of stands in the document, as that was played from a seat. */
export function placeOfFinding(
  { code, subject, values }: Finding,
  scenario: Scenario,
  seat: string,
): Place {
  const [kind] = code.split('-');
  const at = Number(values.turn ?? 1) - 1;
  const turn = scenario.turns[at];
  const lead = seat === leadSeat(scenario);
  const inTurn = (): Path => {
    if (!turn) return ['turns'];
    if (kind === 'argument') {
      const own = lead ? [] : ['cabinets', seat];
      const index = debateIn(turn, seat).arguments.findIndex(({ id }) => id === subject);
      return ['turns', at, ...own, 'arguments', index];
    }
    const index = turn.options[seat]?.findIndex(({ id }) => id === subject) ?? 0;
    return ['turns', at, 'options', seat, index];
  };
  const inEndings = (): Path => {
    const { endings } = outlookOf(scenario, seat);
    const index = endings.findIndex(({ id }) => id === subject);
    return [...(lead ? [] : ['cabinets', seat]), 'endings', index];
  };
  if (kind === 'event') return { file: STRUCTURE, path: ['events', subject] };
  if (kind === 'call') return { file: STRUCTURE, path: ['calls', subject] };
  return { file: STRUCTURE, path: kind === 'ending' ? inEndings() : inTurn() };
}
