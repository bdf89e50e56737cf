import type { AnsweredTold } from '../../classroom/protocol/answered-told.ts';
import type { Lesson } from '../../classroom/protocol/lesson.ts';
import type { Ballot } from '../../classroom/protocol/member-command.ts';
import { type MatchState, matchOf, type View } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import type { Table } from '../player/table/table.ts';

interface Told {
  lesson: Lesson;
  scenario: Scenario;
  words: Words;
  view: View;
  answered: readonly AnsweredTold[];
  /** Of the person at this device; nobody votes at a projector. */
  ballot?: Ballot | null;
}

/** What a seat knows of the state; what it does not know is empty. */
const stateSeen = ({ seat, turn, phase, world, ringing, debate, forecasts, ending }: View) =>
  ({
    ...{ turn, phase, world, ringing, forecasts, ending },
    debates: { [seat]: debate },
    choices: {},
  }) satisfies MatchState;

/** The table of a class as the panels of a match know it, made of what this device was told. */
export function tableFromTold(
  { lesson, scenario, words, view, answered, ballot = null }: Told,
  send: Table['send'],
): Table {
  // The seed stays with the server: no draw is made here.
  const settings = { people: lesson.seats, seed: 0, tension: 'tense', switches: {} } as const;
  const match = matchOf(scenario, { ...settings, people: [...lesson.seats] });
  return {
    match,
    seat: view.seat,
    // A class may play fewer dilemmas than the scenario has.
    view: { ...view, turns: lesson.turns },
    playthrough: { match, state: stateSeen(view), steps: [] },
    told: { numbers: lesson.preview === 'numbers', ballot },
    answered: [...answered],
    words: wordsFrom(words, view.seat),
    send,
    undo: null,
  };
}
