import type { Scenario } from '../scenario/format/scenario.ts';
import type { Refusal } from './match/refusal.ts';
import { matchOf } from './match/settings.ts';
import { begin, type Playthrough, recordOf, submit } from './playthrough.ts';
import { type MatchRecord, RULES_VERSION, scenarioHash } from './record.ts';

export type Replay =
  | { ok: true; playthrough: Playthrough; hash: string }
  | { ok: false; code: 'other-rules'; rules: number }
  | { ok: false; code: 'other-scenario'; id: string }
  | { ok: false; code: 'scenario-changed'; id: string }
  | { ok: false; code: 'refused'; at: number; turn: number; refusal: Refusal }
  /** `turn` is the first whose consequence differs. */
  | { ok: false; code: 'other-hash'; hash: string; turn: number };

/** Plays a record again from its first command; every mark and the hash must come out the same. */
export function replay(scenario: Scenario, record: MatchRecord): Replay {
  if (record.rules !== RULES_VERSION) {
    return { ok: false, code: 'other-rules', rules: record.rules };
  }
  const { id, hash } = record.scenario;
  if (id !== scenario.id) return { ok: false, code: 'other-scenario', id };
  if (hash !== scenarioHash(scenario)) return { ok: false, code: 'scenario-changed', id };
  let playthrough = begin(matchOf(scenario, record.settings));
  for (const [at, { seat, command }] of record.commands.entries()) {
    const { turn } = playthrough.state;
    const next = submit(playthrough, seat, command);
    if (!next.ok) return { ok: false, code: 'refused', at, turn, refusal: next.refusal };
    playthrough = next.playthrough;
  }
  const again = recordOf(playthrough);
  const differs = again.marks.findIndex((mark, index) => mark !== record.marks[index]);
  if (differs >= 0) return { ok: false, code: 'other-hash', hash: again.hash, turn: differs + 1 };
  if (again.hash !== record.hash) {
    const { turn } = playthrough.state;
    return { ok: false, code: 'other-hash', hash: again.hash, turn };
  }
  return { ok: true, playthrough, hash: again.hash };
}
