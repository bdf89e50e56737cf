import { type Playthrough, undo } from '../../../game/index.ts';

/**
 * How many steps go when a person takes back the last word: agents that chose since then choose again
 * on their own, and a forecast of two questions is one word. Nought if there is nothing to take back.
 */
export function stepsBack(playthrough: Playthrough): number {
  const { people } = playthrough.match.settings;
  let rest: Playthrough | null = playthrough;
  for (let count = 1; rest; count += 1) {
    const last = rest.steps.at(-1);
    rest = undo(rest);
    if (!rest || !last) return 0;
    if (!people.includes(last.seat)) continue;
    const before = rest.steps.at(-1);
    const foreseen = last.command.kind === 'foresee' && before?.command.kind === 'foresee';
    if (!foreseen) return count;
  }
  return 0;
}
