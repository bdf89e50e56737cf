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

/** The seats and the desk of a key such as `seoul,tokyo president`. */
function readKey(key: string): { seats: string[]; desk: string | null } {
  const [seats = '', desk = ''] = key.split(' ');
  return { seats: seats.split(','), desk: desk === '' ? null : desk };
}

type Tables = readonly Playthrough[];

function cutOf(tables: Tables, key: string): Cut {
  const { seats, desk } = readKey(key);
  const views = tables.flatMap((each) => seats.map((seat) => seenBy(each, seat, desk)));
  return cutFor(tables, seats, views, desk);
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
): Told {
  if (tables.length === 0) {
    const cut = beforeMatch(seats, desk);
    const told = cutScenario(scenario, cut);
    return { scenario: told, words: cutWords(words, scenario, told, cut) };
  }
  const key = `${seats.join(',')} ${desk ?? ''}`;
  const told = scenarios(tables, key);
  const known = wordsByScenario(tables, key);
  const cut = known.get(words) ?? cutWords(words, scenario, told, cuts(tables, key));
  known.set(words, cut);
  return { scenario: told, words: cut };
}
