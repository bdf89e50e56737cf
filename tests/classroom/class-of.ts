import type { Setup } from '../../src/classroom/protocol/setup.ts';
import { rehearse } from '../../src/classroom/rehearsal/rehearse.ts';
import { hear, hearAll } from '../../src/classroom/table/hear.ts';
import type { Said } from '../../src/classroom/table/said.ts';
import { type ClassState, lobby } from '../../src/classroom/table/state.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { Words } from '../../src/scenario/format/words.ts';
import { readScenarios } from '../../tools/read-scenarios.ts';

export const SETUP: Setup = {
  scenario: 'third-approach',
  languages: ['en', 'ko'],
  form: 'cabinet',
  plan: '50',
  days: 7,
  turns: 3,
  anonymity: 'pseudonymous',
  freeText: true,
  review: false,
  talk: false,
  preview: 'direction',
  rehearsal: false,
  seats: ['seoul'],
  tables: 1,
  tension: 'tense',
  seed: 11,
  retentionDays: 30,
};

const { scenarios } = await readScenarios('scenarios');

export function builtIn(id: string): { scenario: Scenario; words: { en: Words; ko: Words } } {
  const found = scenarios.find((each) => each.id === id);
  if (!found?.words.en || !found.words.ko) throw new Error(`the scenario ${id} is gone`);
  return { scenario: found.scenario, words: { en: found.words.en, ko: found.words.ko } };
}

/** A class in its lobby, with people of these ids. */
export function classOf(part: Partial<Setup>, members: readonly string[]) {
  const setup = { ...SETUP, ...part };
  const { scenario, words } = builtIn(setup.scenario);
  const log: Said[] = members.map((member) => ({
    ...{ at: 0, by: 'door', command: { kind: 'join', member } },
  }));
  return { scenario, words, log, hearing: hearAll(scenario, lobby(setup), log) };
}

/** A class that agents have played to its debrief; `look` sees every state on the way. */
export function played(
  part: Partial<Setup>,
  people: number,
  look: (state: ClassState, log: readonly Said[]) => void = () => undefined,
) {
  const ids = Array.from({ length: people }, (_, at) => `member${at}`);
  const { scenario, words, log, hearing } = classOf(part, ids);
  let state = hearing;
  const say = (line: Said): void => {
    const next = hear(scenario, state, line);
    if (typeof next === 'string') throw new Error(`${JSON.stringify(line)}: ${next}`);
    state = next;
    log.push(line);
    look(state, log);
  };
  say({ at: 1, by: 'instructor', command: { kind: 'start' } });
  while (state.step !== 'debrief') {
    for (const { member, command } of rehearse(state))
      say({ at: 1, by: 'member', member, command });
    say({ at: 1, by: 'instructor', command: { kind: 'advance' } });
  }
  return { scenario, words, state, log };
}
