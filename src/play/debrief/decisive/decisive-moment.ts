import { apply, type Intervention, type Playthrough, view } from '../../../game/index.ts';

/** The moment at which one word moved the leading option most; or the closest vote, where no word was said. */
export interface DecisiveMoment {
  turn: number;
  /** How many steps had been taken once it had been said and answered. */
  steps: number;
  /** The option that led before it. */
  led: string;
  /** The cabinet's mandate of that option before, in [0, 1]. */
  before: number;
  /** The word; null in a match in which the player said none. */
  word: { said: Intervention; after: number; answered: number; leads: string } | null;
}

type Mandates = Readonly<Record<string, number>>;

/** Options from the best backed down; ties keep the order of the scenario. */
const ranked = (mandates: Mandates): string[] =>
  Object.keys(mandates).sort((a, b) => mandates[b]! - mandates[a]!);

/** Every word of a seat, with what it did to the option that led. */
function words({ match, steps }: Playthrough, seat: string): DecisiveMoment[] {
  const mandatesIn = (state: Playthrough['state']): Mandates =>
    view(match, state, seat).audiences.cabinet;
  return steps.flatMap(({ command, seat: who, turn, state }, at): DecisiveMoment[] => {
    const was = steps[at - 1]?.state;
    if (command.kind !== 'speak' || who !== seat || !was) return [];
    const mandates = mandatesIn(was);
    const [led] = ranked(mandates);
    if (led === undefined) return [];
    const said = command.intervention;
    // The word alone: what the desks say to it in the same step is told apart from it.
    const alone = mandatesIn(apply(was, { kind: 'spoke', seat, intervention: said }));
    const then = mandatesIn(state);
    const word = { said, after: alone[led]!, answered: then[led]!, leads: ranked(then)[0]! };
    return [{ turn, steps: at + 1, led, before: mandates[led]!, word }];
  });
}

/** Every vote of a seat, with how far its first option stood before the second. */
function votes({ match, steps }: Playthrough, seat: string) {
  return steps.flatMap(({ state, turn }, at) => {
    const closes = state.phase === 'decision' && steps[at - 1]?.state.phase === 'debate';
    if (!closes) return [];
    const mandates = view(match, state, seat).audiences.cabinet;
    const [led, second] = ranked(mandates);
    if (led === undefined || second === undefined) return [];
    const moment: DecisiveMoment = { turn, steps: at, led, before: mandates[led]!, word: null };
    return [{ moment, lead: mandates[led]! - mandates[second]! }];
  });
}

/** By how much the word alone moved the option that led. */
export const movedBy = ({ before, word }: DecisiveMoment): number =>
  word ? word.after - before : 0;

/** Null for a seat that never debated. Of equal moments the earliest counts. */
export function decisiveMoment(played: Playthrough, seat: string): DecisiveMoment | null {
  const [strongest] = words(played, seat).sort(
    (a, b) => Math.abs(movedBy(b)) - Math.abs(movedBy(a)),
  );
  if (strongest) return strongest;
  const [closest] = votes(played, seat).sort((a, b) => a.lead - b.lead);
  return closest?.moment ?? null;
}
