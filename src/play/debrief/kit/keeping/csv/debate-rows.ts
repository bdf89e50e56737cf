import type { MatchEvent } from '../../../../../game/index.ts';
import type { Words } from '../../../../../scenario/format/words.ts';
import type { Happening } from './row.ts';

type Debated = Extract<MatchEvent, { kind: 'spoke' | 'replied' }>;

/** What was said in a debate: the player's word, the desks' arguments, what they gave up. */
export function debateRows(event: Debated, said: Words['turns'][string] | undefined): Happening[] {
  const { seat } = event;
  const claim = (id: string) => said?.arguments[id]?.claim;
  if (event.kind === 'replied') {
    return [
      ...event.said.map(
        (id): Happening => ({ event: 'argument', seat, subject: id, text: claim(id) }),
      ),
      ...event.conceded.map(
        (id): Happening => ({ event: 'argument given up', seat, subject: id, text: claim(id) }),
      ),
    ];
  }
  const { intervention } = event;
  if (intervention.move === 'frame') {
    return [{ event: 'word', seat, subject: 'frame', value: intervention.frame }];
  }
  const { move, argument } = intervention;
  return [{ event: 'word', seat, subject: move, target: argument, text: claim(argument) }];
}
