import { type MatchRecord, type Replay, RULES_VERSION, replay } from '../../game/index.ts';
import { readDocument } from '../documents.ts';
import { readRecord } from '../record.ts';
import { scenarioToPlay, type Whole } from '../scenario.ts';
import { builtIn } from '../shelf.ts';
import { type Answer, BadInput, type Call, type Say, type Verb } from '../verb.ts';

async function recordIn(file: string, say: Say): Promise<MatchRecord> {
  const read = readRecord(await readDocument(file, say));
  if ('record' in read) return read.record;
  const where = read.fault || '{}';
  throw new BadInput(say('verbs:replay.not-a-record', { file, where }));
}

async function scenarioOf({ scenario: { id } }: MatchRecord, call: Call): Promise<Whole> {
  const { scenario: file } = call.values;
  if (typeof file === 'string') return scenarioToPlay(file, call);
  if ((await builtIn()).includes(id)) return scenarioToPlay(id, call);
  throw new BadInput(call.say('verbs:replay.unknown-scenario', { id }));
}

/** Why a record does not come out the same. */
function reasonOf(result: Extract<Replay, { ok: false }>, say: Say): string {
  switch (result.code) {
    case 'other-rules':
      return say('verbs:replay.other-rules', { rules: result.rules, version: RULES_VERSION });
    case 'other-scenario':
      return say('verbs:replay.other-scenario', { id: result.id });
    case 'scenario-changed':
      return say('verbs:replay.scenario-changed', { id: result.id });
    case 'refused': {
      const { at, turn, refusal } = result;
      return say('verbs:replay.refused', { at: at + 1, turn, code: refusal.code });
    }
    case 'other-hash':
      return say('verbs:replay.other-hash', { turn: result.turn, hash: result.hash });
  }
}

async function again(call: Call): Promise<Answer> {
  const file = call.given[0]!;
  const record = await recordIn(file, call.say);
  const { rules } = record;
  if (rules !== RULES_VERSION) {
    // Told before the scenario is looked for: under other rules it may well be another one.
    const no = reasonOf({ ok: false, code: 'other-rules', rules }, call.say);
    return { lines: [], json: { ok: false, hash: record.hash, code: 'other-rules', rules }, no };
  }
  const { scenario } = await scenarioOf(record, call);
  const result = replay(scenario, record);
  if (!result.ok) {
    return {
      lines: [],
      json: { hash: null, ...result },
      no: `${file}: ${reasonOf(result, call.say)}`,
    };
  }
  const { hash } = result;
  return { lines: [call.say('verbs:replayed', { hash })], json: { ok: true, hash } };
}

export const verb: Verb = {
  usage: 'replay RECORD [--scenario FILE]',
  takes: ['RECORD'],
  options: { scenario: { type: 'string' } },
  run: again,
};
