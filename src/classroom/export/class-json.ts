import { scenarioHash } from '../../game/index.ts';
import { LOG_RULES } from '../table/log-rules.ts';
import type { Said } from '../table/said.ts';
import type { Sources } from '../telling/index.ts';
import { tellResults } from '../telling/results.ts';
import { openedLog } from './opened-log.ts';

/**
 * A class as one document. With its log it replays, unless it was anonymous: then only its matches
 * do, for the log would tell what each person did. Votes that are not open yet are in no file.
 */
export function classDocument(sources: Sources, log: readonly Said[]) {
  const { scenario, state, texts } = sources;
  const open = openedLog(scenario, state.setup, log);
  const anonymous = state.setup.anonymity === 'anonymous';
  const shown = state.entries.filter(
    ({ id, hidden }) => hidden === null && texts[id] !== undefined,
  );
  return {
    kind: 'hub-and-spokes-class',
    version: 1,
    rules: LOG_RULES,
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    setup: state.setup,
    log: anonymous ? null : open.log,
    texts: Object.fromEntries(shown.map(({ id }) => [id, texts[id]])),
    results: tellResults({ ...sources, state: open.state }),
  };
}
