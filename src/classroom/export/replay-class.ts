import { hashOf, scenarioHash } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ClassDocument } from '../protocol/class-document.ts';
import { hearAll } from '../table/hear.ts';
import { LOG_RULES } from '../table/log-rules.ts';
import type { Said } from '../table/said.ts';
import { lobby } from '../table/state.ts';

export type ReplayedClass =
  /** Fingerprints of the matches to which the log leads, one for each table. */
  | { ok: true; hashes: string[] }
  | { ok: false; code: 'no-log' | 'other-rules' | 'scenario-changed' }
  | { ok: false; code: 'log-refused'; reason: string };

/** The whole class again from its log. Whatever the log holds, it never throws. */
export function replayClass(scenario: Scenario, document: ClassDocument): ReplayedClass {
  const { log, rules, setup } = document;
  if (log === null) return { ok: false, code: 'no-log' };
  if (rules !== LOG_RULES) return { ok: false, code: 'other-rules' };
  if (document.scenario.hash !== scenarioHash(scenario)) {
    return { ok: false, code: 'scenario-changed' };
  }
  try {
    const { tables } = hearAll(scenario, lobby(setup), log as Said[]);
    return { ok: true, hashes: tables.map(({ state }) => hashOf(state)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'log-refused', reason };
  }
}
