import type { Scenario } from '../format/scenario.ts';
import { outlooksOf } from './cabinets.ts';
import { type Check, type Finding, found, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';

function ofHub({ hub, seats }: Scenario): Finding[] {
  return Object.entries(seats).flatMap(([seat, { kind }]) => {
    if (seat === hub && kind !== 'hub')
      return [found(['seats', seat, 'kind'], 'hub-kind', { seat })];
    if (seat !== hub && kind === 'hub') {
      return [found(['seats', seat, 'kind'], 'second-hub', { seat, hub })];
    }
    return [];
  });
}

/** Whose tie is shown must be told where the board could mean several. */
function ofTie(scenario: Scenario): Finding[] {
  return outlooksOf(scenario).flatMap(({ seat, outlook: { gauges, tieShown }, path }) => {
    const at = gauges.findIndex((gauge) => gauge === 'tie' || gauge === 'friction');
    if (at < 0) return [];
    const own = scenario.pairs.filter(({ between }) => between.includes(seat));
    const shown = own.filter(({ between }) => between.includes(tieShown ?? ''));
    const count = tieShown === undefined ? own.length : shown.length;
    return count === 1 ? [] : [found([...path, 'gauges', at], 'tie-not-clear', { seat, count })];
  });
}

/** One hub, spokes with a beginning, and a seat for a person. */
export const seats: Check = (scenario) => [
  ...ofHub(scenario),
  ...ofTie(scenario),
  ...Object.entries(scenario.seats)
    .filter(([, { kind, start }]) => kind === 'spoke' && !start)
    .map(([seat]) => foundAtKey(['seats', seat], 'spoke-without-start', { seat })),
  ...(playableSeats(scenario).length > 0 ? [] : [foundAtKey(['seats'], 'no-playable-seat')]),
];
