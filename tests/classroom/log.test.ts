import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { setupSchema } from '../../src/classroom/protocol/setup.ts';
import { rehearse } from '../../src/classroom/rehearsal/rehearse.ts';
import { hear, hearAll } from '../../src/classroom/table/hear.ts';
import { LOG_RULES } from '../../src/classroom/table/log-rules.ts';
import type { Said } from '../../src/classroom/table/said.ts';
import { type ClassState, lobby } from '../../src/classroom/table/state.ts';
import { recordOf } from '../../src/game/index.ts';
import { checkScenario } from '../../src/scenario/check/index.ts';
import { tiny } from '../scenario/tiny.ts';
import { SETUP } from './class-of.ts';

const FILE = 'tests/classroom/kept-log.json';

interface KeptLog {
  /** The rules under which it was written. */
  rules: number;
  setup: unknown;
  log: Said[];
  /** Of the class that it gives. */
  hash: string;
}

const reading = checkScenario(tiny());
if (!('scenario' in reading)) throw new Error('the tiny scenario is broken');
const { scenario } = reading;

/** All of a class but its matches, which have fingerprints of their own. */
function hashOf({ tables, before: _, ...rest }: ClassState): string {
  const matches = tables.map((each) => recordOf(each).hash);
  return createHash('sha256')
    .update(JSON.stringify([rest, matches]))
    .digest('hex');
}

/** A class of agents with a few things that only an instructor does. */
function writeAnew(): KeptLog {
  const seats = Object.keys(scenario.seats).filter((id) => scenario.seats[id]!.playable);
  const turns = scenario.turns.length;
  const setup = {
    ...{ ...SETUP, scenario: scenario.id, languages: ['en' as const], turns },
    ...{ form: 'parallel' as const, tables: 2, seats: seats.slice(0, 1) },
  };
  const log: Said[] = [];
  let state = lobby(setup);
  const say = (said: Said): void => {
    const next = hear(scenario, state, said);
    if (typeof next === 'string') throw new Error(`${JSON.stringify(said)}: ${next}`);
    state = next;
    log.push(said);
  };
  for (const member of ['anna', 'bert', 'carl', 'dora', 'emil', 'fine']) {
    say({ at: 0, by: 'door', command: { kind: 'join', member } });
  }
  say({ at: 1, by: 'instructor', command: { kind: 'shuffle' } });
  say({ at: 2, by: 'instructor', command: { kind: 'start' } });
  for (let at = 3; state.step !== 'debrief'; at++) {
    for (const { member, command } of rehearse(state)) say({ at, by: 'member', member, command });
    if (state.turn === 1 && state.step === 'vote') {
      say({ at, by: 'instructor', command: { kind: 'mute', member: 'bert', muted: true } });
      say({ at, by: 'instructor', command: { kind: 'extend', minutes: 2 } });
    }
    say({ at, by: 'instructor', command: { kind: 'advance' } });
  }
  return { rules: LOG_RULES, setup, log, hash: hashOf(state) };
}

/**
 * A log that lies on somebody's disk must give the class that it gave, or carry other rules and be
 * refused. Where this fails, raise CLASS_RULES (or RULES_VERSION) and write the log anew:
 * `KEEP_LOG=1 npx vitest run tests/classroom/log.test.ts`.
 */
it('hears an old log as it was heard when it was written', () => {
  if (process.env.KEEP_LOG) writeFileSync(FILE, `${JSON.stringify(writeAnew(), null, 1)}\n`);
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as KeptLog;
  expect(kept.rules, 'rules were raised: write the log anew').toBe(LOG_RULES);
  const again = hearAll(scenario, lobby(setupSchema.parse(kept.setup)), kept.log);
  expect(again.step).toBe('debrief');
  expect(hashOf(again)).toBe(kept.hash);
});
