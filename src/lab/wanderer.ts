import { draw, type Intervention, nearestFrame, type View, view } from '../game/index.ts';
import type { Line } from './line.ts';

/** How likely it speaks once more, while it may. */
const TALKATIVE = 0.4;

/** Every word that a seat could say in a debate as it stands. */
function wordsAt({ raised, hand, debate }: View): Intervention[] {
  const words: Intervention[] = [
    ...raised.flatMap(({ id }): Intervention[] => [
      { move: 'endorse', argument: id },
      { move: 'question', argument: id },
    ]),
    ...hand.map(({ id }): Intervention => ({ move: 'rebut', argument: id })),
  ];
  return words.filter(
    (word) =>
      !debate.interventions.some(
        (said) =>
          said.move === word.move &&
          'argument' in said &&
          'argument' in word &&
          said.argument === word.argument,
      ),
  );
}

/**
 * Says and takes whatever is open by named draws, all equally likely: it goes where no line goes,
 * so that what even it never meets is out of reach.
 */
export const wanderer: Line = {
  say(match, state, seat) {
    const table = view(match, state, seat);
    const { interventionsLeft, debate, turn } = table;
    if (interventionsLeft === 0) return null;
    const words = wordsAt(table);
    const roll = (name: string): number =>
      draw(match.settings.seed, turn, `wander:${name}:${debate.interventions.length}`);
    if (words.length === 0 || roll('speak') >= TALKATIVE) return null;
    return words[Math.floor(roll('word') * words.length)]!;
  },
  choose(match, state, seat) {
    const { options, calls, dilemma, turn, declaredFrame } = view(match, state, seat);
    const pick = <Thing>(name: string, things: readonly Thing[]): Thing =>
      things[Math.floor(draw(match.settings.seed, turn, `wander:${name}`) * things.length)]!;
    const open = options.filter(({ closed }) => closed === null);
    const { option } = pick('option', open.length > 0 ? open : options);
    const signs = dilemma.proposal !== undefined && pick('signs', [true, false]);
    return {
      kind: 'choose',
      option: option.id,
      frame:
        declaredFrame === null
          ? pick('frame', option.frames)
          : nearestFrame(option.frames, declaredFrame),
      signs,
      answers: Object.fromEntries(calls.map(({ id, open: may }) => [id, pick(`call:${id}`, may)])),
    };
  },
};
