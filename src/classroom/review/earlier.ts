import type { Earlier, EarlierChoices } from '../protocol/results.ts';
import type { ClassState } from '../table/state.ts';

/** What the tables of classes that have ended decided, turn by turn and seat by seat, added up. */
export function earlierChoices(classes: readonly ClassState[]): Earlier {
  const ended = classes.filter(({ step }) => step === 'debrief');
  const choices: EarlierChoices[] = [];
  for (const { turn, seat, option } of ended.flatMap(({ verdicts }) => verdicts)) {
    const known = choices.find((each) => each.turn === turn && each.seat === seat);
    if (known) known.tables[option] = (known.tables[option] ?? 0) + 1;
    else choices.push({ turn, seat, tables: { [option]: 1 } });
  }
  return { classes: ended.length, choices };
}
