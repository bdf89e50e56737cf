import { choosers, floorAfter, type Match, type MatchState, matchOf, view } from '../game/index.ts';
import { type Finding, found } from '../scenario/check/finding.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Line } from './line.ts';
import { LINES } from './lines.ts';
import { decided, opened, seatOf } from './run.ts';

/** Where even the weakest option is this strong, nothing that is said can move anyone. */
const SETTLED = 0.9;
/** Mandates that lie closer together than this tell nobody what the debate is about. */
const FLAT = 0.02;

const digits = (value: number): string => value.toFixed(2);

/** What is wrong with a debate as the desks open it. */
function ofOpening(match: Match, state: MatchState): Finding[] {
  const { scenario } = match;
  const seat = seatOf(match);
  const { strength, mandate } = floorAfter(match, state, seat, []);
  const options = Object.keys(mandate);
  if (options.length < 2 || !(seat in state.debates)) return [];
  const at = state.turn - 1;
  const own = scenario.turns[at]!.cabinets?.[seat] !== undefined;
  const path = ['turns', at, ...(own ? ['cabinets', seat] : [])];
  const weakest = Math.min(...options.map((option) => strength[option]!));
  const mandates = Object.values(mandate);
  const apart = Math.max(...mandates) - Math.min(...mandates);
  return [
    ...(weakest > SETTLED ? [found(path, 'debate-settled', { weakest: digits(weakest) })] : []),
    ...(apart <= FLAT ? [found(path, 'debate-flat', { apart: digits(apart) })] : []),
  ];
}

/** Whether everybody who must choose has something open. */
const canGoOn = (match: Match, state: MatchState): boolean =>
  choosers(match, state.turn).every((seat) => {
    const { options, calls } = view(match, state, seat);
    return options.some(({ closed }) => !closed) && calls.every(({ open }) => open.length > 0);
  });

function ofSeat(scenario: Scenario, seat: string): Finding[] {
  const findings: Finding[] = [];
  // It says nothing in a debate, but hears how the desks open it.
  const listener: Line = {
    choose: LINES.historical!.choose,
    say(match, state) {
      findings.push(...ofOpening(match, state));
      return null;
    },
  };
  const match = matchOf(scenario, { people: [seat], seed: 0, tension: 'tense', switches: {} });
  let now = opened(match, listener);
  while (now.state.phase !== 'over' && canGoOn(match, now.state)) now = decided(now, listener);
  return findings;
}

/** Debates that are over, or about nothing, before the player has said a word, as history goes. */
export const openings = (scenario: Scenario): Finding[] =>
  Object.keys(scenario.seats)
    .filter((seat) => scenario.seats[seat]!.playable)
    .flatMap((seat) => ofSeat(scenario, seat));
