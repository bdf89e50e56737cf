import { type Difference, type Halt, judgeGolden, type Verdict } from '../lab/golden/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { writeText } from './documents.ts';
import { fetchPlaythroughs } from './shelf.ts';
import type { Answer, Call, Say } from './verb.ts';

const shown = (value: unknown): string => JSON.stringify(value ?? null);

function difference({ turn, path, expected, now }: Difference, say: Say): string {
  const values = { what: path.join('.'), expected: shown(expected), now: shown(now) };
  return turn === null
    ? say('verbs:playthrough.whole', values)
    : say('verbs:playthrough.turn', { turn, ...values });
}

/** Why a playthrough goes no further, by the names that stand in the files. */
function reason(halt: Halt): string {
  switch (halt.code) {
    case 'no-seat':
      return halt.seat;
    case 'no-turn':
      return halt.turn;
    case 'stuck':
      return halt.said;
    case 'refused': {
      const { command, refusal } = halt;
      const what = command.kind === 'choose' ? command.option : command.kind;
      return `${what} (${refusal.code})`;
    }
  }
}

/** What became of a playthrough, on one line; nothing where it comes out as it did. */
function told(file: string, verdict: Verdict, { say, values }: Call): string | undefined {
  switch (verdict.kind) {
    case 'same':
      return undefined;
    case 'unreadable':
      return say('verbs:playthrough.unreadable', { file });
    case 'halted':
      return say('verbs:playthrough.halted', {
        file,
        turn: verdict.turn,
        why: reason(verdict.halt),
      });
    case 'differs': {
      if (values.keep) return say('verbs:playthrough.kept', { file });
      const first = difference(verdict.first[0]!, say);
      return say('verbs:playthrough.differs', { file, count: verdict.count, first });
    }
  }
}

/**
 * Plays again what is kept beside a scenario. With `--keep`, what comes out otherwise is written as
 * it comes out now; without, it is a "no".
 */
export async function judgePlaythroughs(
  meant: string,
  scenario: Scenario,
  call: Call,
): Promise<Answer> {
  const { say, values } = call;
  const lines: string[] = [];
  const json: object[] = [];
  let no: string | undefined;
  let same = 0;
  for (const { file, text } of await fetchPlaythroughs(meant)) {
    const verdict = judgeGolden(scenario, file, text);
    const line = told(file, verdict, call);
    json.push({ file, ...verdict });
    if (line === undefined) same += 1;
    else lines.push(line);
    if (verdict.kind === 'differs' && values.keep) await writeText(file, verdict.text, say);
    else no ??= line;
  }
  if (same > 0) lines.push(say('verbs:playthrough.same', { count: same }));
  return { lines, json, ...(no ? { no } : {}) };
}
