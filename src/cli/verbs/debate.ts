import { weighDebate } from '../../game/index.ts';
import { readDocument } from '../documents.ts';
import { type Answer, BadInput, type Call, type Verb } from '../verb.ts';

/** Digits for people; `--json` gives them all. */
const DIGITS = 4;

async function debate({ given, say }: Call): Promise<Answer> {
  const file = given[0]!;
  const answer = weighDebate(await readDocument(file, say));
  if (!answer.ok) {
    const named = answer.named.join(answer.problem === 'circle' ? ' -> ' : ', ');
    const what = say(`verbs:debate.${answer.problem}`, { path: answer.path, named });
    throw new BadInput(`${file}: ${what}`);
  }
  const { dfquad, quadraticEnergy } = answer;
  const ids = Object.keys(dfquad);
  const widest = Math.max(0, ...ids.map((id) => id.length));
  return {
    lines: [
      say('verbs:debate.head', { id: ''.padEnd(widest) }),
      ...ids.map((id) => {
        const figures = [dfquad[id]!, quadraticEnergy[id]!].map((each) => each.toFixed(DIGITS));
        return `${id.padEnd(widest)}  ${figures[0]}   ${figures[1]}`;
      }),
    ],
    json: { dfquad, quadraticEnergy },
  };
}

export const verb: Verb = { usage: 'debate FILE', takes: ['FILE'], options: {}, run: debate };
