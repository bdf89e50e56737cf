import type { Scenario } from '../scenario/format/scenario.ts';
import { fingerprint } from './chance/hash.ts';
import type { Command } from './command.ts';
import type { Settings } from './match/settings.ts';
import type { MatchState } from './match/state.ts';

/** Rises whenever the same commands could lead to another state. */
export const RULES_VERSION = 1;

/** One play-through, kept as what was said: replaying it gives every state again, bit for bit. */
export interface MatchRecord {
  kind: 'hub-and-spokes-record';
  rules: number;
  scenario: { id: string; hash: string };
  settings: Settings;
  commands: { seat: string; command: Command }[];
  /** Fingerprint after each turn's consequence: where two replays part, the first that differs tells. */
  marks: string[];
  /** Fingerprint of the state after the last command. */
  hash: string;
}

const hashes = new WeakMap<Scenario, string>();

/** Fingerprint of a scenario's structure; its words may be mended without making records stale. */
export function scenarioHash(scenario: Scenario): string {
  let hash = hashes.get(scenario);
  if (hash === undefined) {
    hash = fingerprint(JSON.parse(JSON.stringify(scenario)));
    hashes.set(scenario, hash);
  }
  return hash;
}

export function hashOf(state: MatchState): string {
  return fingerprint(state);
}
