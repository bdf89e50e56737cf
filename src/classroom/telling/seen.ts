import { type Playthrough, type View, view } from '../../game/index.ts';
import type { Argument } from '../../scenario/format/argument.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { AnsweredTold } from '../protocol/answered-told.ts';
import { beforeMatch, type Cut, cutFor } from './cut.ts';
import { bareOption, cutScenario } from './cut-scenario.ts';
import { cutWords } from './cut-words.ts';
import { remembered } from './remembered.ts';

/** An argument without what is told of it in the debrief alone. */
const barely = (argument: Argument): Argument => ({ ...argument, borneOutBy: [] });

/** What a seat sees, without what its options do and without what later days bore out. */
export const seen = remembered(({ match, state }: Playthrough, seat: string): View => {
  const whole = view(match, state, seat);
  return {
    ...whole,
    raised: whole.raised.map(barely),
    hand: whole.hand.map(barely),
    conceded: whole.conceded.map(barely),
    options: whole.options.map((each) => ({ ...each, option: bareOption(each.option) })),
  };
});

/** The same with private notes for one desk alone. */
const seenFrom = remembered((playthrough: Playthrough, key: string): View => {
  const [seat = '', desk] = key.split(' ');
  const whole = seen(playthrough, seat);
  return { ...whole, notes: whole.notes.filter((note) => note === desk) };
});

export const seenBy = (playthrough: Playthrough, seat: string, desk: string | null): View =>
  seenFrom(playthrough, `${seat} ${desk ?? ''}`);

const NO_DEBATE = {
  ...{ raised: [], hand: [], conceded: [], notes: [], calls: [], forecasts: [] },
  debate: { said: [], interventions: [], answers: {}, conceded: [] },
  floor: { strength: {}, mandate: {}, offFloor: [], contested: false },
  audiences: { cabinet: {}, assembly: {}, public: {}, ally: {} },
  ...{ answersToCome: false, declaredFrame: null, interventionsLeft: 0, choice: null, hub: null },
};

/** What others may see of a government: nothing of its debate, and its options once they are `open`. */
export const seenFromOutside = remembered((playthrough: Playthrough, key: string): View => {
  const [seat = '', open] = key.split(' ');
  const whole = seen(playthrough, seat);
  return {
    ...{ ...whole, ...NO_DEBATE },
    dilemma: { ...whole.dilemma, forecasts: [] },
    options: open ? whole.options.map((each) => ({ ...each, mandate: 0.5 })) : [],
  };
});

/** The answers of the world so far, oldest first, without what is due later. */
export const answersIn = remembered(({ steps }: Playthrough, _: string): AnsweredTold[] =>
  steps.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.kind === 'answered'
        ? [{ report: event.report, world: { ...event.world, due: [] } }]
        : [],
    ),
  ),
);

/** How much of its governments somebody is told: all that they see, what others may, or that and what they may choose. */
export type Sight = 'inside' | 'outside' | 'choices';

/** What a key such as `inside seoul,tokyo president` names. */
function readKey(key: string) {
  const [sight, seats = '', desk = ''] = key.split(' ');
  return {
    ...{ sight: sight as Sight, seats: seats.split(',') },
    desk: desk === '' ? null : desk,
  };
}

/** A government from inside or from outside, as its key says. */
export const viewOf = (
  playthrough: Playthrough,
  seat: string,
  desk: string | null,
  sight: Sight,
): View =>
  sight === 'inside'
    ? seenBy(playthrough, seat, desk)
    : seenFromOutside(playthrough, sight === 'choices' ? `${seat} open` : seat);

type Tables = readonly Playthrough[];

function cutOf(tables: Tables, key: string): Cut {
  const { sight, seats, desk } = readKey(key);
  const views = tables.flatMap((each) => seats.map((seat) => viewOf(each, seat, desk, sight)));
  return cutFor(tables, seats, views, desk, sight !== 'outside');
}

const cuts = remembered(cutOf);
const scenarios = remembered((tables: Tables, key: string) =>
  cutScenario(tables[0]!.match.scenario, cuts(tables, key)),
);
const wordsByScenario = remembered((_: Tables, __: string) => new Map<Words, Words>());

/** A table alone, as the same list whenever it is asked for. */
export const alone = remembered((playthrough: Playthrough, _: string): Tables => [playthrough]);

export interface Told {
  scenario: Scenario;
  words: Words;
}

/**
 * A scenario and its words as far as some governments may know them, at one table or at several
 * that are shown together. Before the match there are none.
 */
export function toldOf(
  scenario: Scenario,
  words: Words,
  tables: Tables,
  seats: readonly string[],
  desk: string | null,
  sight: Sight = 'inside',
): Told {
  if (tables.length === 0) {
    const cut = beforeMatch(seats, desk);
    const told = cutScenario(scenario, cut);
    return { scenario: told, words: cutWords(words, scenario, told, cut) };
  }
  const key = `${sight} ${seats.join(',')} ${desk ?? ''}`;
  const told = scenarios(tables, key);
  const known = wordsByScenario(tables, key);
  const cut = known.get(words) ?? cutWords(words, scenario, told, cuts(tables, key));
  known.set(words, cut);
  return { scenario: told, words: cut };
}
