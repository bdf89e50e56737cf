import { draw, view } from '../game/index.ts';
import type { Line } from './line.ts';

/**
 * Takes any open option, framing and answer by named draws, all equally likely: it goes where no
 * line goes, so that what even it never meets is out of reach.
 */
export const wanderer: Line = (match, state, seat) => {
  const { options, calls, dilemma, turn, declaredFrame } = view(match, state, seat);
  const pick = <Thing>(name: string, things: readonly Thing[]): Thing =>
    things[Math.floor(draw(match.settings.seed, turn, `wander:${name}`) * things.length)]!;
  const open = options.filter(({ closed }) => closed === null);
  const { option } = pick('option', open.length > 0 ? open : options);
  const signs = dilemma.proposal !== undefined && pick('signs', [true, false]);
  return {
    kind: 'choose',
    option: option.id,
    frame: declaredFrame ?? pick('frame', option.frames),
    signs,
    answers: Object.fromEntries(calls.map(({ id, open: may }) => [id, pick(`call:${id}`, may)])),
  };
};
