import { computeReference } from '../../game/index.ts';
import { readDocument } from '../documents.ts';
import { type Answer, BadInput, type Call, type Verb } from '../verb.ts';

async function model({ given, say }: Call): Promise<Answer> {
  const file = given[0]!;
  const answer = computeReference(await readDocument(file, say));
  if (!answer.ok) {
    const path = answer.path || say('verbs:model.here');
    throw new BadInput(`${file}: ${say(`verbs:model.${answer.problem}`, { path })}`);
  }
  return { lines: [JSON.stringify(answer.result, null, 2)], json: answer.result };
}

export const verb: Verb = { usage: 'model FILE', takes: ['FILE'], options: {}, run: model };
