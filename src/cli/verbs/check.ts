import { sayComplaint } from '../../i18n/complaints.ts';
import { openings } from '../../lab/openings.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import { complaintLine, worstOf } from '../scenario.ts';
import { fetchTexts } from '../shelf.ts';
import type { Answer, Call, Verb } from '../verb.ts';

async function check(call: Call): Promise<Answer> {
  const { say, language } = call;
  const texts = await fetchTexts(call.given[0]!, say);
  const { complaints } = checkScenario(texts, openings);
  const worst = worstOf(complaints);
  const { file } = texts.structure;
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  const count = complaints.length;
  const summary =
    count === 0 ? say('verbs:fine', { file }) : say('verbs:checked', { file, count, errors });
  return {
    lines: [...complaints.map((complaint) => complaintLine(complaint, call)), summary],
    json: {
      ok: worst === undefined,
      complaints: complaints.map((complaint) => ({
        ...complaint,
        ...sayComplaint(complaint, language),
      })),
    },
    ...(worst ? { no: complaintLine(worst, call) } : {}),
  };
}

export const verb: Verb = {
  usage: 'check FILE-OR-ID',
  takes: ['FILE-OR-ID'],
  options: {},
  run: check,
};
