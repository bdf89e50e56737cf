import type { PromiseStanding } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { type Cut, only, turnsTold } from './cut.ts';

type TurnWords = Words['turns'][string];
type CabinetWords = TurnWords['cabinets'][string];

/** What a cabinet is told of a turn: of the one that is on, what lies on its table as well. */
function cutCabinet(words: CabinetWords, spoken: readonly string[], desk: string | null) {
  const { briefing, motion, stake, forecasts } = words;
  const notes = only(words.notes, desk === null ? [] : [desk]);
  return { briefing, motion, stake, notes, forecasts, arguments: only(words.arguments, spoken) };
}

function cutTurn(
  words: TurnWords,
  on: boolean,
  known: boolean,
  options: readonly string[],
  cut: Cut,
): TurnWords {
  const { title, place, proposal } = words;
  const spokenAt = (seat: string): string[] => {
    const seen = on ? cut.views.filter((view) => view.seat === seat) : [];
    return seen
      .flatMap(({ raised, hand, conceded }) => [...raised, ...hand, ...conceded])
      .map(({ id }) => id);
  };
  const told = Object.entries(words.options)
    .filter(([seat]) => options.includes(seat))
    .map(([seat, list]) => [
      seat,
      Object.fromEntries(
        Object.entries(list).map(([id, each]) => [
          id,
          // What followed is told with the world's answer.
          { ...each, consequence: known ? each.consequence : '', reasons: {} },
        ]),
      ),
    ]);
  const lead = cut.seats[0]!;
  const own = wordsOfCabinet(words, lead);
  const others = cut.seats.slice(1).flatMap((seat) => {
    const cabinet = words.cabinets[seat];
    return cabinet ? [[seat, cutCabinet(cabinet, spokenAt(seat), cut.desk)] as const] : [];
  });
  return {
    ...{ title, place, ...cutCabinet(own, spokenAt(lead), cut.desk) },
    cabinets: Object.fromEntries(others),
    ...(proposal === undefined ? {} : { proposal }),
    options: Object.fromEntries(told),
    coach: {},
  };
}

const wordsOfCabinet = (words: TurnWords, seat: string): CabinetWords => ({
  ...words,
  ...words.cabinets[seat],
});

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

/** The words for a cut scenario, and no others. `told` is that scenario. */
export function cutWords(words: Words, scenario: Scenario, told: Scenario, cut: Cut): Words {
  const lead = cut.seats[0]!;
  const { title, tagline, period, summary, interests } = wordsFrom(words, lead);
  const turns = turnsTold(scenario, cut).map(({ turn: { id }, known }, at) => {
    const options = Object.keys(told.turns[at]!.options);
    return [id, cutTurn(words.turns[id]!, at + 1 === cut.turn, known, options, cut)];
  });
  const outlooks = Object.entries(only(words.cabinets, cut.seats)).map(([seat, outlook]) => [
    seat,
    { ...outlook, endings: {} },
  ]);
  return {
    ...{ title, tagline, period, summary, interests, endings: {} },
    cabinets: Object.fromEntries(outlooks),
    seats: words.seats,
    desks: only(words.desks, cut.seats),
    turns: Object.fromEntries(turns),
    calls: cutCalls(words.calls, cut),
    promises: cutPromises(words.promises, Object.keys(told.promises), cut),
    events: only(words.events, cut.events),
    sources: only(words.sources, Object.keys(told.sources)),
    flags: only(words.flags, flagsAsked(words, told)),
    deployments: words.deployments,
    goals: {},
    questions: {},
    information: { purpose: '', howItWorks: '', assumed: '', toTry: '', gaps: '' },
  };
}
