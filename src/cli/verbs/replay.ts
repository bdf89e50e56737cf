import { strangeAgent } from '../../agents/index.ts';
import {
  type MatchRecord,
  type RecordFault,
  type Replay,
  RULES_VERSION,
  readRecord,
  replay,
} from '../../game/index.ts';
import { readDocument } from '../documents.ts';
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
function reasonOf(result: Extract<Replay, { ok: false }> | RecordFault, say: Say): string {
  switch (result.code) {
    case 'misread': {
      const { place, reason } = result;
      const why = say(`errors:misfit.${reason}`);
      return say('verbs:replay.not-a-record', { where: place || '{}', why });
    }
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
  const read = readRecord(await readDocument(file, say));
  const misread = (fault: Extract<RecordFault, { code: 'misread' }>) =>
    no('not-a-record', reasonOf(fault, say), { place: fault.place, reason: fault.reason });
  if (!read.ok) {
    const { fault } = read;
    if (fault.code === 'misread') return misread(fault);
    return no('other-rules', reasonOf(fault, say), { rules: fault.rules });
  }
  const { scenario } = await scenarioOf(read.record, call);
  const { settings } = read.record;
  const seated = settings.people.every((seat) => Object.hasOwn(scenario.seats, seat));
  const place = seated ? strangeAgent(scenario, settings) : 'settings.people';
  if (place !== undefined) return misread({ code: 'misread', place, reason: 'unknown-word' });
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
