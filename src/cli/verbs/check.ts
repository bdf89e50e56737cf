import { sayComplaint } from '../../i18n/complaints.ts';
import { openings } from '../../lab/openings.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import { mendAll } from '../../scenario/fix/index.ts';
import type { Complaint, ScenarioTexts } from '../../scenario/read/index.ts';
import { writeText } from '../documents.ts';
import { judgePlaythroughs } from '../playthroughs.ts';
import { complaintLine, worstOf } from '../scenario.ts';
import { fetchTexts } from '../shelf.ts';
import type { Answer, Call, Verb } from '../verb.ts';

/** Mends what can be mended, writes the files that changed and says what it did. */
async function mend(
  texts: ScenarioTexts,
  call: Call,
): Promise<{ texts: ScenarioTexts; lines: string[] }> {
  const { texts: after, done } = mendAll(texts, (now) => checkScenario(now, openings).complaints);
  const sources = ({ structure, words }: ScenarioTexts) => [structure, ...Object.values(words)];
  const before = sources(texts);
  for (const [at, { file, text }] of sources(after).entries()) {
    if (text !== before[at]!.text) await writeText(file, text, call.say);
  }
  const lines = done.map((complaint) =>
    call.say('verbs:mended', { complaint: complaintLine(complaint, call) }),
  );
  return { texts: after, lines };
}

function summary(file: string, complaints: readonly Complaint[], { say }: Call): string {
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  const count = complaints.length;
  return count === 0 ? say('verbs:fine', { file }) : say('verbs:checked', { file, count, errors });
}

async function check(call: Call): Promise<Answer> {
  const { language, values } = call;
  const [meant] = call.given;
  const fetched = await fetchTexts(meant!, call.say);
  const { texts, lines } = values.fix ? await mend(fetched, call) : { texts: fetched, lines: [] };
  const reading = checkScenario(texts, openings);
  const { complaints } = reading;
  const worst = worstOf(complaints);
  const kept =
    'scenario' in reading ? await judgePlaythroughs(meant!, reading.scenario, call) : undefined;
  const no = worst ? complaintLine(worst, call) : kept?.no;
  return {
    lines: [
      ...lines,
      ...complaints.map((complaint) => complaintLine(complaint, call)),
      summary(texts.structure.file, complaints, call),
      ...(kept?.lines ?? []),
    ],
    json: {
      ok: no === undefined,
      complaints: complaints.map((complaint) => ({
        ...complaint,
        ...sayComplaint(complaint, language),
      })),
      playthroughs: kept?.json ?? [],
    },
    ...(no ? { no } : {}),
  };
}

export const verb: Verb = {
  usage: 'check FILE-OR-ID [--fix] [--keep]',
  takes: ['FILE-OR-ID'],
  options: { fix: { type: 'boolean' }, keep: { type: 'boolean' } },
  run: check,
};
