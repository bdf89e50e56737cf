import { createContext, useContext } from 'react';
import { nearestFrame } from '../../../game/index.ts';
import type { Answer } from '../../../scenario/format/gauges.ts';
import type { Option } from '../../../scenario/format/option.ts';
import type { Expected } from '../expected/expected.ts';
import type { Readable } from '../readings/readings.ts';

/** What lies half made before a person: pointed at and set, but not yet said. Kept with every save. */
export interface Draft {
  turn: number;
  option: string | null;
  /** Framing by option; an option without one takes its first. */
  frames: Record<string, number>;
  signs: boolean;
  answers: Record<string, Answer>;
  /** By question; the answer is null while only the confidence was touched. */
  forecasts: Record<string, { answer: boolean | null; confidence: number }>;
  /** The forecast was left blank on purpose, so the previews are open. */
  unforeseen: boolean;
  /** Which case the previews show: the partners join, or nobody does. */
  joined: boolean;
}

export function blankDraft(turn: number): Draft {
  return {
    turn,
    option: null,
    frames: {},
    signs: false,
    answers: {},
    forecasts: {},
    unforeseen: false,
    joined: true,
  };
}

/** A framing that was declared in the debate holds, as nearly as the option can be framed so. */
export function frameOf(
  draft: Pick<Draft, 'frames'>,
  option: Option,
  declared: number | null,
): number {
  if (declared !== null) return nearestFrame(option.frames, declared);
  return draft.frames[option.id] ?? option.frames[0]!;
}

export interface Drafting {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** The option under the hand, on the page or on the board. */
  pointed: string | null;
  point(option: string | null): void;
  /** What each option would change; empty before the forecast and outside of the decision. */
  expected: readonly Expected[];
}

/** The option under the hand, or else the one chosen, and the world that it would leave in the case shown. */
export function underHand({ draft, pointed, expected }: Drafting) {
  const id = pointed ?? draft.option;
  const found = expected.find(({ option }) => option.id === id);
  if (!found) return null;
  const then: Readable = draft.joined ? found.together : found.alone;
  return { ...found, then };
}

export const DraftContext = createContext<Drafting | null>(null);

export function useDraft(): Drafting {
  const drafting = useContext(DraftContext);
  if (!drafting) throw new Error('a panel of the match stands outside of its table');
  return drafting;
}
