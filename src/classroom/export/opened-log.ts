import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Setup } from '../protocol/setup.ts';
import { heardAgain } from '../table/hear.ts';
import type { Said } from '../table/said.ts';
import { type ClassState, lobby } from '../table/state.ts';
import { opened } from '../telling/entries.ts';

/**
 * The log up to the last line at which no vote was closed, and the class as it stood then: a file
 * that is taken along while a class votes tells nobody how. What is left replays like the whole.
 */
export function openedLog(
  scenario: Scenario,
  setup: Setup,
  log: readonly Said[],
): { log: readonly Said[]; state: ClassState } {
  let state = lobby(setup);
  let upTo = 0;
  let at = 0;
  for (const { after } of heardAgain(scenario, state, log)) {
    at += 1;
    if (after.step !== 'lobby' && !opened(after, after.turn)) continue;
    state = after;
    upTo = at;
  }
  return { log: log.slice(0, upTo), state };
}
