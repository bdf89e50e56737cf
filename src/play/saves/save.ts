import { type MatchRecord, type MatchState, type Playthrough, recordOf } from '../../game/index.ts';
import type { Draft } from '../player/draft/draft.ts';

/** Rises when a save of today could no longer be read. */
export const SAVE_FORMAT = 1;

/** A match as it was left: what was said, what lay half made, and what a list of saves shows. */
export interface Save {
  format: typeof SAVE_FORMAT;
  id: string;
  /** Null for the one that is kept by itself after every step. */
  name: string | null;
  scenario: string;
  /** The document of the studio in which the scenario lies; left out where it is built in. */
  document?: string;
  turn: number;
  turns: number;
  phase: MatchState['phase'];
  /** Milliseconds of this computer's clock. */
  saved: number;
  record: MatchRecord;
  draft: Draft;
}

/** Each scenario, and each document of the studio, has one save that follows the match. */
export const autosaveOf = (scenario: string, document: string | null): string =>
  document === null ? `auto:${scenario}` : `auto:document:${document}`;

export function newSaveId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

export function saveOf(
  playthrough: Playthrough,
  draft: Draft,
  id: string,
  name: string | null,
  document: string | null,
): Save {
  const { match, state } = playthrough;
  return {
    format: SAVE_FORMAT,
    id,
    name,
    scenario: match.scenario.id,
    ...(document === null ? {} : { document }),
    turn: state.turn,
    turns: match.scenario.turns.length,
    phase: state.phase,
    saved: Date.now(),
    record: recordOf(playthrough),
    draft,
  };
}
