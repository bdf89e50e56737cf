import { AGENTS, playOut } from '../../../agents/index.ts';
import { leadSeat, type MatchState } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';

/** One turn as history went: before anyone chose, and after the world answered. */
export interface TurnOfHistory {
  before: MatchState;
  after: MatchState;
}

/** Any seed will do, but always the same: what is reckoned must not change between two edits. */
const SEED = 1;

function played(scenario: Scenario): TurnOfHistory[] {
  const agents = Object.fromEntries(
    Object.keys(scenario.seats).map((seat) => [seat, AGENTS.historical!]),
  );
  const settings = {
    people: [leadSeat(scenario)],
    seed: SEED,
    tension: 'tense',
    switches: {},
  } as const;
  const { steps } = playOut(scenario, { ...settings, people: [...settings.people] }, agents);
  return scenario.turns.flatMap((_, at): TurnOfHistory[] => {
    const states = steps.map(({ state }) => state).filter(({ turn }) => turn === at + 1);
    const before = states.find(({ phase }) => phase === 'decision');
    const after = states.find(({ phase }) => phase === 'consequence' || phase === 'over');
    return before && after ? [{ before, after }] : [];
  });
}

const known = new WeakMap<Scenario, TurnOfHistory[]>();

/**
 * Every turn on the line of history: each seat does what it did, and reasons where history is silent.
 * Empty for a scenario that cannot be played to its end.
 */
export function lineOfHistory(scenario: Scenario): readonly TurnOfHistory[] {
  const before = known.get(scenario);
  if (before) return before;
  let line: TurnOfHistory[] = [];
  try {
    line = played(scenario);
  } catch {
    // The check says what is wrong with it; nothing is reckoned meanwhile.
  }
  known.set(scenario, line);
  return line;
}
