import { type MatchRecord, type Replay, RULES_VERSION, replay } from '../../game/index.ts';
import { readDocument } from '../documents.ts';
import { readRecord } from '../record/read.ts';
import { scenarioToPlay, type Whole } from '../scenario.ts';
import { builtIn } from '../shelf.ts';
import { type Answer, BadInput, type Call, type Say, type Verb } from '../verb.ts';

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
  const { say } = call;
  const no = (code: string, reason: string, more: object = {}): Answer => ({
    lines: [],
    json: { ok: false, hash: null, code, ...more },
    no: `${file}: ${reason}`,
  });
  const read = readRecord(await readDocument(file, say), RULES_VERSION);
  if ('fault' in read) {
    return no('not-a-record', say('verbs:replay.not-a-record', { where: read.fault || '{}' }));
  }
  if ('rules' in read) {
    const { rules } = read;
    return no('other-rules', reasonOf({ ok: false, code: 'other-rules', rules }, say), { rules });
  }
  const { scenario } = await scenarioOf(read.record, call);
  const stranger = read.record.settings.people.find((seat) => !Object.hasOwn(scenario.seats, seat));
  if (stranger !== undefined) {
    return no('not-a-record', say('verbs:replay.not-a-record', { where: 'settings.people' }));
  }
  const result = replay(scenario, read.record);
  if (!result.ok) return no(result.code, reasonOf(result, say), result);
  const { hash } = result;
  return { lines: [say('verbs:replayed', { hash })], json: { ok: true, hash } };
}

export const verb: Verb = {
  usage: 'replay RECORD [--scenario FILE]',
  takes: ['RECORD'],
  options: { scenario: { type: 'string' } },
  run: again,
};
