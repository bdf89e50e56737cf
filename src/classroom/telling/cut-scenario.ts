import type { Call, Pledge } from '../../scenario/format/call.ts';
import type { Option } from '../../scenario/format/option.ts';
import type { Scenario, WorldEvent } from '../../scenario/format/scenario.ts';
import type { Turn } from '../../scenario/format/turn.ts';
import { type Cut, citedIn, only, promisesTold, turnsTold } from './cut.ts';

const NOTHING = { effects: [], sets: [], flags: {} };

/** An option without what it does and without why an agent takes it. */
export function bareOption({ effects: _, sets: __, flags: ___, ...option }: Option): Option {
  return { ...option, ...NOTHING, willingness: 1, signs: false, lean: 0, leanings: [] };
}

function bareCall(call: Call): Call {
  if (call.kind === 'home') {
    const outcomes = { full: NOTHING, late: NOTHING, part: NOTHING, none: NOTHING };
    return { ...call, turns: [], outcomes };
  }
  const { send, less, elsewhere, refuse } = call.answers;
  const answers = {
    send: { ...send, ...NOTHING },
    less: { ...less, ...NOTHING },
    elsewhere: { ...elsewhere, ...NOTHING },
    refuse: { ...refuse, ...NOTHING },
  };
  return { ...call, turns: [], answers, fallout: NOTHING };
}

/** A promise without what follows from it, and without the names of turns and calls that are to come. */
function barePromise(promise: Pledge, { calls }: Cut, begun: readonly string[]): Pledge {
  const { until, test } = promise;
  return {
    ...{ ...promise, kept: NOTHING, bent: NOTHING, broken: NOTHING },
    until: begun.includes(until) ? until : '',
    test: calls.includes(test) ? test : '',
  };
}

const bareEvent = ({ date, sources }: WorldEvent): WorldEvent => ({
  ...{ turns: [], ...NOTHING, sources },
  ...(date === undefined ? {} : { date }),
});

function cutTurn(turn: Turn, known: boolean, cut: Cut, lead: string): Turn {
  const { id, date, sources, proposal } = turn;
  const told = cut.seats.includes(lead);
  const options = Object.entries(turn.options).filter(
    ([seat]) => known || (cut.choices && cut.seats.includes(seat)),
  );
  const { desk } = cut;
  const ownNotes = (notes: readonly string[]) => notes.filter((note) => note === desk);
  const cabinets = Object.entries(turn.cabinets ?? {})
    .filter(([seat]) => cut.seats.includes(seat))
    .map(([seat, { notes, forecasts }]) => [
      seat,
      { notes: ownNotes(notes), forecasts, arguments: [] },
    ]);
  return {
    ...{ id, date, sources, inputs: {} },
    ...(proposal ? { proposal } : {}),
    options: Object.fromEntries(options.map(([seat, list]) => [seat, list.map(bareOption)])),
    notes: told ? ownNotes(turn.notes) : [],
    forecasts: told ? turn.forecasts : [],
    arguments: [],
    cabinets: Object.fromEntries(cabinets),
  };
}

/**
 * The part of a scenario that some seats may know: an allow-list, so that what authors add is not
 * told until somebody writes it here. No later turn, no effect, no other cabinet, no ending.
 */
export function cutScenario(scenario: Scenario, cut: Cut): Scenario {
  const lead = Object.keys(scenario.seats).find((seat) => scenario.seats[seat]!.playable)!;
  const { format, id, authors, licence, languages, ends, hub, pairs, flags } = scenario;
  const { gauges, tieShown, audiences, interests, deployments, spans } = scenario;
  const seats = Object.entries(scenario.seats).map(([seat, { startSources: _, ...each }]) => [
    seat,
    { ...each, startSources: [], desks: cut.seats.includes(seat) ? each.desks : {} },
  ]);
  const outlooks = Object.entries(scenario.cabinets ?? {})
    .filter(([seat]) => cut.seats.includes(seat))
    .map(([seat, outlook]) => [seat, { ...outlook, endings: [] }]);
  const mapped = <Value>(
    table: Record<string, Value>,
    keys: readonly string[],
    bare: (each: Value) => Value,
  ) =>
    Object.fromEntries(Object.entries(only(table, keys)).map(([key, each]) => [key, bare(each)]));
  const begun = scenario.turns.slice(0, cut.turn).map((turn) => turn.id);
  const told: Scenario = {
    ...{ format, id, authors, licence, languages, ends, hub, pairs, flags },
    ...{ gauges, audiences, interests, endings: [], spans: spans.slice(0, cut.turn) },
    ...(tieShown === undefined ? {} : { tieShown }),
    ...(deployments === undefined ? {} : { deployments }),
    inputs: {},
    seats: Object.fromEntries(seats),
    cabinets: Object.fromEntries(outlooks),
    sources: {},
    promises: mapped(scenario.promises, promisesTold(scenario, cut), (each) =>
      barePromise(each, cut, begun),
    ),
    calls: mapped(scenario.calls, cut.calls, bareCall),
    events: mapped(scenario.events, cut.events, bareEvent),
    turns: turnsTold(scenario, cut).map(({ turn, known }) => cutTurn(turn, known, cut, lead)),
    goals: [],
    questions: { describe: [], analyse: [], apply: [] },
  };
  const cited = citedIn([told, cut.views], Object.keys(scenario.sources));
  return { ...told, sources: only(scenario.sources, cited) };
}
