import { strangeAgent } from '../agents/index.ts';
import {
  type Playthrough,
  type RecordFault,
  type Replay,
  RULES_VERSION,
  readRecord,
  replay,
} from '../game/index.ts';
import { readDocument } from './documents.ts';
import { scenarioToPlay, type Whole } from './scenario.ts';
import { builtIn } from './shelf.ts';
import { BadInput, type Call, type Say } from './verb.ts';

/** A record that was played again, or why it does not come out the same. */
export type Replayed =
  | { ok: true; whole: Whole; playthrough: Playthrough; hash: string }
  | { ok: false; code: string; reason: string; more: object };

/** The scenario that was played: the one that a call names, or the built-in one of that id. */
export async function scenarioOf(id: string, call: Call): Promise<Whole> {
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

/** The record that a call names, played again. */
export const replayed = async (call: Call): Promise<Replayed> =>
  replayedRecord(await readDocument(call.given[0]!, call.say), call);

/** Plays a record again, with everything asked of it that a stranger's file must answer. */
export async function replayedRecord(record: unknown, call: Call): Promise<Replayed> {
  const file = call.given[0]!;
  const { say } = call;
  const no = (code: string, reason: string, more: object = {}): Replayed => ({
    ok: false,
    code,
    reason: `${file}: ${reason}`,
    more,
  });
  const read = readRecord(record);
  const misread = (fault: Extract<RecordFault, { code: 'misread' }>) =>
    no('not-a-record', reasonOf(fault, say), { place: fault.place, reason: fault.reason });
  if (!read.ok) {
    const { fault } = read;
    if (fault.code === 'misread') return misread(fault);
    return no('other-rules', reasonOf(fault, say), { rules: fault.rules });
  }
  const whole = await scenarioOf(read.record.scenario.id, call);
  const { scenario } = whole;
  const { settings } = read.record;
  const seated = settings.people.every((seat) => Object.hasOwn(scenario.seats, seat));
  const place = seated ? strangeAgent(scenario, settings) : 'settings.people';
  if (place !== undefined) return misread({ code: 'misread', place, reason: 'unknown-word' });
  const result = replay(scenario, read.record);
  if (!result.ok) return no(result.code, reasonOf(result, say), result);
  const { playthrough, hash } = result;
  return { ok: true, whole, playthrough, hash };
}
