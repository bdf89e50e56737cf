import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Setup } from '../protocol/setup.ts';
import { hear } from '../table/hear.ts';
import type { Said } from '../table/said.ts';
import { type ClassState, lobby } from '../table/state.ts';
import { opened } from '../telling/entries.ts';

/**
 * The log up to the last line at which no vote was closed: a file that is taken along while a class
 * votes tells nobody how. The part that is left replays like the whole.
 */
export function openedLog(scenario: Scenario, setup: Setup, log: readonly Said[]): readonly Said[] {
  let state: ClassState = lobby(setup);
  let upTo = 0;
  for (const [at, said] of log.entries()) {
    const next = hear(scenario, state, said);
    if (typeof next === 'string') throw new Error(`line ${at + 1} of the log: ${next}`);
    if (next.step === 'lobby' || opened(next, next.turn)) upTo = at + 1;
    state = next;
  }
  return log.slice(0, upTo);
}
