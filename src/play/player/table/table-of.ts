import { type Playthrough, view } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { wordsFrom } from '../../../scenario/format/words-from.ts';
import type { Answered, Table } from './table.ts';

/** What the world answered so far, oldest first. */
function answersIn({ steps }: Playthrough): Answered[] {
  return steps.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.kind !== 'answered') return [];
      const { report, world } = event;
      return [{ report, world }];
    }),
  );
}

/** A playthrough as one seat sees it, with the words to tell it and the ways to go on. */
export function tableOf(
  playthrough: Playthrough,
  seat: string,
  words: Words,
  send: Table['send'],
  undo: Table['undo'],
): Table {
  const { match, state } = playthrough;
  return {
    match,
    seat,
    view: view(match, state, seat),
    playthrough,
    answered: answersIn(playthrough),
    words: wordsFrom(words, seat),
    send,
    undo,
  };
}
