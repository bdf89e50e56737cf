import { STEPS } from '../../src/classroom/table/plan.ts';
import type { ClassState } from '../../src/classroom/table/state.ts';
import { debateIn } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { Words } from '../../src/scenario/format/words.ts';

/** Who receives something: the governments whose debates are told, and the desk whose notes are. */
export interface Receiver {
  seats: readonly string[];
  desk: string | null;
  table: number | null;
  /** Looks at several governments from outside: at none of their debates, and at what they may choose once votes are open. */
  outside?: boolean;
}

const HANGUL = /\p{Script=Hangul}/u;

/** Every text of a part of the words that is a sentence rather than a name. */
function sentences(part: unknown): string[] {
  if (typeof part === 'string') return part.length >= (HANGUL.test(part) ? 12 : 24) ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentences) : [];
}

const without = <Value>(table: Record<string, Value> | undefined, keys: readonly string[]) =>
  Object.entries(table ?? {}).filter(([key]) => !keys.includes(key));

/** What the world has done at the tables of a receiver. */
function happened({ tables }: ClassState, { table }: Receiver) {
  const seen = tables.filter((_, at) => table === null || at === table);
  const keys = (part: (each: (typeof seen)[number]['state']) => readonly string[]) =>
    seen.flatMap(({ state }) => part(state));
  return {
    events: keys(({ world }) => Object.keys(world.events)),
    calls: keys(({ world, ringing }) => [...Object.keys(world.calls), ...ringing]),
    settled: keys(({ world }) => Object.keys(world.calls)),
    promises: keys(({ world }) => Object.keys(world.promises)),
    answered: seen.some(({ state: { phase } }) => phase === 'consequence' || phase === 'over'),
  };
}

function ofTurn(words: Words, id: string, receiver: Receiver, known: boolean, lead: string) {
  const { seats, desk } = receiver;
  const { notes, options, history, coach, cabinets, arguments: spoken, ...turn } = words.turns[id]!;
  const own = Object.entries(cabinets).filter(([seat]) => seats.includes(seat));
  const leads = seats.includes(lead);
  return [
    sentences(history),
    sentences(coach),
    sentences(without(notes, leads && desk ? [desk] : [])),
    leads ? [] : sentences([turn.briefing, turn.motion, turn.stake, spoken]),
    sentences(without(cabinets, seats)),
    own.flatMap(([, each]) => sentences(without(each.notes, desk ? [desk] : []))),
    sentences(Object.values(options).flatMap((list) => Object.values(list).map((o) => o.reasons))),
    known ? [] : sentences(without(options, seats)),
    known
      ? []
      : sentences(
          Object.values(options).flatMap((l) => Object.values(l).map((o) => o.consequence)),
        ),
  ].flat();
}

const votesOpen = ({ step }: ClassState): boolean => STEPS.indexOf(step) >= STEPS.indexOf('reveal');

/** What governments say among themselves, and before the votes are open what they may choose. */
function fromOutside(words: Words, begun: Scenario['turns'], state: ClassState): string[] {
  return begun.flatMap(({ id }) => {
    const { arguments: spoken, cabinets, options } = words.turns[id]!;
    const debates = [spoken, ...Object.values(cabinets).map((each) => each.arguments)];
    const closed = id === begun.at(-1)?.id && !votesOpen(state);
    return [...sentences(debates), ...(closed ? sentences(options) : [])];
  });
}

/**
 * Sentences of a scenario that somebody may not hold yet, found from the state of the class and
 * the scenario alone, without the code that tells. Before the debrief.
 */
export function untoldWords(
  scenario: Scenario,
  words: Words,
  state: ClassState,
  receiver: Receiver,
): string[] {
  const { events, calls, settled, promises, answered } = happened(state, receiver);
  const lead = Object.keys(scenario.seats).find((seat) => scenario.seats[seat]!.playable)!;
  const begun = scenario.turns.slice(0, state.turn);
  // Whoever is to sign a proposal reads what it promises.
  const proposed = begun.flatMap(({ proposal }) => proposal?.promise ?? []);
  const known = (at: number): boolean => at + 1 < state.turn || answered;
  const openCalls = Object.entries(words.calls)
    .filter(([id]) => calls.includes(id) && !settled.includes(id))
    .map(
      ([, { title: _, text: __, hardness: ___, closed: ____, answers: _____, ...after }]) => after,
    );
  const untold = [
    ...scenario.turns.slice(state.turn).flatMap(({ id }) => sentences(words.turns[id])),
    ...begun.flatMap(({ id }, at) => ofTurn(words, id, receiver, known(at), lead)),
    ...sentences([words.endings, words.goals, words.questions, words.information]),
    ...Object.values(words.cabinets).flatMap(({ endings }) => sentences(endings)),
    ...sentences(without(words.cabinets, receiver.seats)),
    ...sentences(without(words.events, events)),
    ...sentences(without(words.calls, calls)),
    ...sentences(openCalls),
    ...sentences(without(words.promises, [...promises, ...proposed])),
    ...(receiver.outside ? fromOutside(words, begun, state) : []),
  ];
  // What stands elsewhere too, where it may be read, is no secret: a title in a briefing, say.
  const { endings: _, goals: __, questions: ___, information: ____, turns, ...rest } = words;
  const open = sentences([
    { ...rest, cabinets: {}, events: {}, calls: {}, promises: {} },
    begun.map(({ id }) => {
      const { title, place, briefing, motion, stake, forecasts, options } = turns[id]!;
      const own = receiver.seats.map((seat) => {
        const { notes: _____, ...cabinet } = turns[id]!.cabinets[seat] ?? { notes: {} };
        return receiver.outside ? { ...cabinet, arguments: {} } : cabinet;
      });
      const chosen = !receiver.outside || id !== begun.at(-1)?.id || votesOpen(state);
      const asked = Object.entries(chosen ? options : {}).filter(([seat]) =>
        receiver.seats.includes(seat),
      );
      const titles = asked.flatMap(([, list]) =>
        Object.values(list).map((each) => [each.title, each.text]),
      );
      return [
        title,
        place,
        own,
        titles,
        receiver.seats.includes(lead) ? [briefing, motion, stake, forecasts] : [],
      ];
    }),
  ]).join('\n');
  return [...new Set(untold)].filter((each) => !open.includes(each));
}

/** Ids that nobody may hold yet: of later turns, their options, arguments and forecasts. */
export function untoldIds({ turns, seats }: Scenario, { turn }: ClassState): string[] {
  const idsOf = (each: (typeof turns)[number]): string[] => [
    each.id,
    ...Object.values(each.options).flatMap((list) => list.map(({ id }) => id)),
    ...Object.keys(seats).flatMap((seat) => {
      const { arguments: spoken, forecasts } = debateIn(each, seat);
      return [...spoken, ...forecasts].map(({ id }) => id);
    }),
  ];
  const told = new Set(turns.slice(0, turn).flatMap(idsOf));
  return [...new Set(turns.slice(turn).flatMap(idsOf))].filter((id) => !told.has(id));
}

/** What chance drew so far, as it would be written. */
export const drawsOf = ({ tables }: ClassState): string[] =>
  tables.flatMap(({ steps }) =>
    steps.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.kind === 'drew' ? Object.values(event.draws).map(String) : [],
      ),
    ),
  );
