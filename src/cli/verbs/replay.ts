import { isClass } from '../../classroom/protocol/class-document.ts';
import { readDocument } from '../documents.ts';
import { replayedRecord } from '../replayed.ts';
import { replayedClass } from '../replayed-class.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function again(call: Call): Promise<Answer> {
  const document = await readDocument(call.given[0]!, call.say);
  if (isClass(document)) return replayedClass(document, call);
  const result = await replayedRecord(document, call);
  if (!result.ok) {
    const { code, reason, more } = result;
    return { lines: [], json: { ok: false, hash: null, code, ...more }, no: reason };
  }
  const { hash } = result;
  return { lines: [call.say('verbs:replayed', { hash })], json: { ok: true, hash } };
}

export const verb: Verb = {
  usage: 'replay RECORD-OR-CLASS [--scenario FILE]',
  takes: ['RECORD-OR-CLASS'],
  options: { scenario: { type: 'string' } },
  run: again,
};
