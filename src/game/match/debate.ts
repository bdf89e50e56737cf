import type { Argument } from '../../scenario/format/argument.ts';
import type { AudienceName } from '../../scenario/format/gauges.ts';
import type { Floor } from '../debate/floor.ts';
import { declaredFrame, type Intervention } from '../debate/intervention.ts';
import { type Working, workingsOn } from '../debate/working.ts';
import { bySeat } from './by-seat.ts';
import { debateIn } from './cabinet.ts';
import { holds } from './condition/holds.ts';
import { framingGain } from './framing.ts';
import { perScenario } from './per-scenario.ts';
import type { Match } from './settings.ts';
import type { Debate, MatchState } from './state.ts';
import { type Weighing, weighingOf } from './weighing.ts';

/** How often a seat may speak in one debate. */
export const INTERVENTIONS = 3;

const UNOPENED: Debate = { said: [], interventions: [], answers: {}, conceded: [] };

/** What the desks said, which of them were answering, and what was given up. */
export interface Reply {
  said: string[];
  answering: string[];
  conceded: string[];
}

/** A debate once the player has spoken in it. */
export function spokenIn(debate: Debate, intervention: Intervention): Debate {
  const brought = intervention.move === 'rebut' ? [intervention.argument] : [];
  return {
    ...debate,
    said: [...debate.said, ...brought],
    interventions: [...debate.interventions, intervention],
  };
}

/** A debate once the desks have replied. */
export function repliedIn(debate: Debate, { said, answering, conceded }: Reply): Debate {
  const answers = { ...debate.answers };
  for (const desk of answering) answers[desk] = (answers[desk] ?? 0) + 1;
  return {
    ...debate,
    said: [...debate.said, ...said],
    answers,
    conceded: [...debate.conceded, ...conceded],
  };
}

export const debateOf = ({ debates }: MatchState, seat: string): Debate =>
  debates[seat] ?? UNOPENED;

/** What the desks of each seat hold in each turn, by seat; conditions aside. */
const heldBy = perScenario(({ seats, turns }) =>
  turns.map((turn) =>
    bySeat(seats, ({ desks }, seat) =>
      debateIn(turn, seat).arguments.filter(({ desk }) => desk in desks),
    ),
  ),
);

/** Everything that could be said at a seat's table this turn: by its desks, or from the hand. */
export function poolOf({ scenario }: Match, { turn, world }: MatchState, seat: string): Argument[] {
  const scene = { scenario, world, seat, turn };
  return heldBy(scenario)[turn - 1]![seat]!.filter(({ when }) => holds(when, scene));
}

/** What lies on the table: said, and not given up. */
export function tableOf(pool: readonly Argument[], { said, conceded }: Debate): Argument[] {
  const table: Argument[] = [];
  for (const id of said) {
    const argument = conceded.includes(id) ? undefined : pool.find((each) => each.id === id);
    if (argument) table.push(argument);
  }
  return table;
}

/** What the player could bring in: from the hand, on something that lies on the table. */
export function handOf(
  pool: readonly Argument[],
  options: readonly string[],
  { said, conceded }: Debate,
): Argument[] {
  const open = [...options, ...said.filter((id) => !conceded.includes(id))];
  return pool.filter(
    ({ hand, id, supports, attacks }) =>
      hand &&
      !said.includes(id) &&
      [...supports, ...attacks].some((target) => open.includes(target)),
  );
}

export function optionIds({ scenario }: Match, { turn }: MatchState, seat: string): string[] {
  return (scenario.turns[turn - 1]!.options[seat] ?? []).map(({ id }) => id);
}

/**
 * The last weighing of a debate with the world under which it was asked for: a debate is asked for
 * a dozen times in a turn, and to find its table takes longer than to look here.
 */
const last = new WeakMap<
  Debate,
  { world: MatchState['world']; seat: string; weighing: Weighing }
>();

/** Weighings of debates that nobody has opened, by turn and seat. */
const unopened = perScenario(({ turns }) => turns.map((): Record<string, Weighing> => ({})));

/** The table of a debate, as it is weighed. */
function weighing(match: Match, state: MatchState, seat: string, debate: Debate): Weighing {
  // Where nobody has said anything, many seats share one empty debate, and no world fills it.
  if (debate === UNOPENED) {
    const silent = unopened(match.scenario)[state.turn - 1]!;
    silent[seat] ??= weighed(match, state, seat, debate);
    return silent[seat];
  }
  const known = last.get(debate);
  if (known?.world === state.world && known.seat === seat) return known.weighing;
  const found = weighed(match, state, seat, debate);
  last.set(debate, { world: state.world, seat, weighing: found });
  return found;
}

function weighed(match: Match, state: MatchState, seat: string, debate: Debate): Weighing {
  return weighingOf(match.scenario, {
    turn: state.turn,
    seat,
    options: optionIds(match, state, seat),
    table: tableOf(poolOf(match, state, seat), debate),
    interventions: debate.interventions,
  });
}

/** The floor of a debate: strengths and mandates as the cabinet hears them. */
export function floorIn(match: Match, state: MatchState, seat: string, debate: Debate): Floor {
  return weighing(match, state, seat, debate).floor();
}

/** The floor of a seat as it stands. */
export function floorOf(match: Match, state: MatchState, seat: string): Floor {
  return floorIn(match, state, seat, debateOf(state, seat));
}

/** The floor as it would be after further interventions, before anybody answers them. */
export function floorAfter(
  match: Match,
  state: MatchState,
  seat: string,
  further: readonly Intervention[],
): Floor {
  return floorIn(match, state, seat, further.reduce(spokenIn, debateOf(state, seat)));
}

/** How every strength on the floor of a seat comes about, by id. */
export function workingsOf(match: Match, state: MatchState, seat: string): Record<string, Working> {
  const { motion, bases } = weighing(match, state, seat, debateOf(state, seat));
  return workingsOn(motion.options, motion.table, bases);
}

/**
 * The mandate of every option in the ears of an audience, in [0, 1]. A framing that was declared
 * in the debate shifts what the public, the Assembly and the ally make of any option.
 */
export function mandatesBefore(
  match: Match,
  state: MatchState,
  seat: string,
  audience: AudienceName,
): Readonly<Record<string, number>> {
  const debate = debateOf(state, seat);
  const backed = weighing(match, state, seat, debate).mandates(audience);
  const frame = declaredFrame(debate.interventions);
  if (frame === null) return backed;
  const gain = framingGain(match, state, seat, frame, audience);
  return bySeat(backed, (mandate) => Math.max(0, Math.min(1, mandate + gain)));
}
