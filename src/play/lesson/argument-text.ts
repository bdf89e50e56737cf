import type { Results } from '../../classroom/protocol/results.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';

/** What a rated argument says: a person's text, or the claim of a prepared one in whichever cabinet. */
export function argumentText(
  words: Words,
  { texts }: Pick<Results, 'texts'>,
  scenario: Scenario,
  argument: string,
  turn: number,
): string {
  const dilemma = scenario.turns[turn - 1];
  const said = dilemma && words.turns[dilemma.id];
  const cabinets = said ? [said, ...Object.values(said.cabinets)] : [];
  const claim = cabinets.flatMap((each) => each.arguments[argument]?.claim ?? [])[0];
  return texts[argument] ?? claim ?? argument;
}
