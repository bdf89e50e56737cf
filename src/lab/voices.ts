import { type MatchState, type View, view } from '../game/index.ts';
import { AUDIENCES } from '../scenario/format/gauges.ts';
import type { Course } from './course.ts';
import { seatOf } from './run.ts';

/** What an argument did in the debates in which it could be heard. */
export interface Voice {
  /** In how many of them it lay on the table or in the hand. */
  heard: number;
  /** The most by which its being there moves the mandate of any option before any audience. */
  moves: number;
}

/** By turn, then by argument. */
export type Voices = Record<string, Record<string, Voice>>;

function voiceIn(voices: Voices, turn: number, argument: string): Voice {
  voices[turn] ??= {};
  voices[turn][argument] ??= { heard: 0, moves: 0 };
  return voices[turn][argument];
}

export function joinVoices(voices: Voices, others: Voices): void {
  for (const [turn, byArgument] of Object.entries(others)) {
    for (const [argument, { heard, moves }] of Object.entries(byArgument)) {
      const voice = voiceIn(voices, Number(turn), argument);
      voice.heard += heard;
      voice.moves = Math.max(voice.moves, moves);
    }
  }
}

/** The state with other things said in the seat's debate. */
function saying(state: MatchState, seat: string, said: string[]): MatchState {
  const debate = state.debates[seat]!;
  return { ...state, debates: { ...state.debates, [seat]: { ...debate, said } } };
}

/** By how much two floors differ: the largest difference of a mandate before an audience. */
function apart(is: View['audiences'], was: View['audiences']): number {
  const moves = AUDIENCES.flatMap((audience) =>
    Object.keys(is[audience]).map((id) => Math.abs(is[audience][id]! - was[audience][id]!)),
  );
  return Math.max(0, ...moves);
}

/**
 * Takes every argument from the table of every debate, as it stands when the vote is called, and
 * lays every one from the hand on it, each alone.
 */
export function addVoices(voices: Voices, { decisions }: Course): void {
  for (const { match, state } of decisions) {
    const seat = seatOf(match);
    const { raised, hand, debate, audiences } = view(match, state, seat);
    const tried = [
      ...raised.map(({ id }) => ({ id, said: debate.said.filter((said) => said !== id) })),
      ...hand.map(({ id }) => ({ id, said: [...debate.said, id] })),
    ];
    // What the player has backed or asked for counts by the player's weight, not by its own.
    const touched = debate.interventions.flatMap((word) =>
      word.move === 'endorse' || word.move === 'question' ? [word.argument] : [],
    );
    for (const { id, said } of tried) {
      const voice = voiceIn(voices, state.turn, id);
      voice.heard += 1;
      if (touched.includes(id)) continue;
      const then = view(match, saying(state, seat, said), seat).audiences;
      voice.moves = Math.max(voice.moves, apart(audiences, then));
    }
  }
}
