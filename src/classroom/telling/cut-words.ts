import type { PromiseStanding } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { type Cut, only, turnsTold } from './cut.ts';

type TurnWords = Words['turns'][string];

/** How far a turn has come. */
interface Course {
  /** Whether it is the one that is being played. */
  on: boolean;
  /** Whether the world has answered it. */
  known: boolean;
  /** Whose options are told. */
  choosing: readonly string[];
}

/** The arguments that lie on a capital's table. */
const spokenAt = ({ views }: Cut, seat: string): string[] =>
  views
    .filter((view) => view.seat === seat)
    .flatMap(({ raised, hand, conceded }) => [...raised, ...hand, ...conceded])
    .map(({ id }) => id);

/** What a cabinet is told of a turn: of the one that is on, what lies on its table as well. */
function cutCabinet(words: TurnWords, seat: string, on: boolean, cut: Cut) {
  const own: TurnWords = Object.assign({ ...words }, words.cabinets[seat]);
  const { title, place, briefing, motion, stake, forecasts } = own;
  const notes = only(own.notes, cut.desk === null ? [] : [cut.desk]);
  const spoken = only(own.arguments, on ? spokenAt(cut, seat) : []);
  return { title, place, briefing, motion, stake, notes, forecasts, arguments: spoken };
}

function cutTurn(words: TurnWords, { on, known, choosing }: Course, cut: Cut): TurnWords {
  const { proposal } = words;
  const [first, ...others] = cut.seats;
  const options = Object.entries(only(words.options, choosing)).map(([seat, list]) => [
    seat,
    Object.fromEntries(
      Object.entries(list).map(([id, each]) => [
        id,
        // What followed is told with the world's answer.
        { ...each, consequence: known ? each.consequence : '', reasons: {} },
      ]),
    ),
  ]);
  return {
    ...cutCabinet(words, first!, on, cut),
    cabinets: Object.fromEntries(others.map((seat) => [seat, cutCabinet(words, seat, on, cut)])),
    ...(proposal === undefined ? {} : { proposal }),
    options: Object.fromEntries(options),
    coach: {},
  };
}

/** What followed an answer is told with the answer. */
function cutCalls(words: Words['calls'], { calls, settled }: Cut): Words['calls'] {
  const told = Object.entries(only(words, calls)).map(([id, each]) => {
    const { title, text, hardness, closed, answers } = each;
    const open = { title, text, hardness, closed, ...(answers ? { answers } : {}) };
    return [id, settled.includes(id) ? each : open];
  });
  return Object.fromEntries(told);
}

function cutPromises(
  words: Words['promises'],
  ids: readonly string[],
  { promises }: Cut,
): Words['promises'] {
  const told = Object.entries(only(words, ids)).map(([id, each]) => {
    const when = (standing: PromiseStanding, text: string) =>
      promises[id]?.includes(standing) ? text : '';
    const { title, text, kept, bent, broken } = each;
    const after = {
      kept: when('kept', kept),
      bent: when('bent', bent),
      broken: when('broken', broken),
    };
    return [id, { title, text, ...after }];
  });
  return Object.fromEntries(told);
}

/** Flags of which some condition of what is told speaks. */
function flagsAsked(words: Words, told: Scenario): string[] {
  const text = JSON.stringify(told.turns);
  return Object.keys(words.flags).filter((flag) => text.includes(`flags.${flag}"`));
}

/** What a capital is in for, without where it may end. */
function cutOutlook(words: Words, seat: string) {
  const { summary, interests } = wordsFrom(words, seat);
  return { summary, interests, endings: {} };
}

/**
 * The words for a cut scenario, and no others. `told` is that scenario. Where a class holds several
 * capitals, the first stands in the place of the lead and each other one has a cabinet, the lead's own included.
 */
export function cutWords(words: Words, scenario: Scenario, told: Scenario, cut: Cut): Words {
  const [first, ...others] = cut.seats;
  const { title, tagline, period } = words;
  const turns = turnsTold(scenario, cut).map(({ turn: { id }, known }, at) => {
    const course = {
      known,
      on: at + 1 === cut.turn,
      choosing: Object.keys(told.turns[at]!.options),
    };
    return [id, cutTurn(words.turns[id]!, course, cut)];
  });
  return {
    ...{ title, tagline, period, ...cutOutlook(words, first!) },
    cabinets: Object.fromEntries(others.map((seat) => [seat, cutOutlook(words, seat)])),
    seats: words.seats,
    desks: only(words.desks, cut.seats),
    turns: Object.fromEntries(turns),
    calls: cutCalls(words.calls, cut),
    promises: cutPromises(words.promises, Object.keys(told.promises), cut),
    events: only(words.events, cut.events),
    sources: only(words.sources, Object.keys(told.sources)),
    sourceTitles: only(words.sourceTitles, Object.keys(told.sources)),
    flags: only(words.flags, flagsAsked(words, told)),
    deployments: words.deployments,
    goals: {},
    questions: {},
    information: { purpose: '', howItWorks: '', assumed: '', toTry: '', gaps: '' },
  };
}
