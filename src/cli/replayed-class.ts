import { type ReplayedClass, replayClass } from '../classroom/export/replay-class.ts';
import { readClass } from '../classroom/protocol/class-document.ts';
import { replayedRecord, scenarioOf } from './replayed.ts';
import type { Answer, Call, Say } from './verb.ts';

/** Whether a log leads to the same matches as the records, in words. */
function logLine(log: ReplayedClass, same: boolean, say: Say): string {
  if (log.ok) return say(same ? 'verbs:class.sameLog' : 'verbs:class.otherLog');
  if (log.code === 'log-refused') return say('verbs:class.log-refused', { reason: log.reason });
  return say(`verbs:class.${log.code}`);
}

/** Plays the match of every table again, and then the whole class from its log, if it has one. */
export async function replayedClass(document: unknown, call: Call): Promise<Answer> {
  const [file] = call.given;
  const { say } = call;
  const no = (reason: string, json: object): Answer => ({
    lines: [],
    json: { ok: false, ...json },
    no: `${file}: ${reason}`,
  });
  const read = readClass(document);
  if ('wrong' in read) {
    return no(say('verbs:class.not-a-class', { where: read.wrong }), { code: 'not-a-class' });
  }
  const hashes: string[] = [];
  for (const [at, record] of read.results.records.entries()) {
    const result = await replayedRecord(record, call);
    const table = at + 1;
    if (!result.ok) {
      const { code, reason } = result;
      return no(say('verbs:class.table', { table, reason }), { table, code });
    }
    hashes.push(result.hash);
  }
  const { scenario } = await scenarioOf(read.scenario.id, call);
  const log = replayClass(scenario, read);
  const same = log.ok && log.hashes.join() === hashes.join();
  const line = logLine(log, same, say);
  // An anonymous class has no log: that is as it should be.
  const fine = same || (!log.ok && log.code === 'no-log');
  const found = { hashes, log: log.ok ? (same ? 'same' : 'other') : log.code };
  if (!fine) return no(line, found);
  const tables = hashes.map((hash, at) => say('verbs:class.replayed', { table: at + 1, hash }));
  return { lines: [...tables, line], json: { ok: true, ...found } };
}
