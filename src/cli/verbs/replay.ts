import { replayed } from '../replayed.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function again(call: Call): Promise<Answer> {
  const result = await replayed(call);
  if (!result.ok) {
    const { code, reason, more } = result;
    return { lines: [], json: { ok: false, hash: null, code, ...more }, no: reason };
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
