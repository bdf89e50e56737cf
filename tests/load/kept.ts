import type { Said } from '../../src/classroom/table/said.ts';
import type { Pupil } from '../classroom/pupil.ts';

/** What an instructor takes home, as far as it is looked at here. */
export interface Document {
  log: Said[];
  texts: Record<string, string>;
}

/** What is not in a log: drafts and languages lie beside it. */
const BESIDE = ['draft', 'language'];

/** Acknowledged wishes that a class has lost, and wishes that it heard more often than they were said. */
export function compare(pupils: readonly Pupil[], { log, texts }: Document) {
  const found = new Map<string, number>();
  for (const said of log) {
    if (said.by !== 'member') continue;
    const key = `${said.member} ${JSON.stringify(said.command)}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const lost: string[] = [];
  let acknowledged = 0;
  for (const { member, spoken } of pupils) {
    for (const { command, text, heard } of spoken) {
      if (!heard?.ok || BESIDE.includes(command.kind)) continue;
      acknowledged += 1;
      const key = `${member} ${JSON.stringify(command)}`;
      const left = found.get(key) ?? 0;
      if (left === 0) lost.push(key);
      found.set(key, left - 1);
      if (text !== undefined && 'entry' in command && texts[command.entry] !== text)
        lost.push(`the text of ${key}`);
    }
  }
  const doubled = [...found].filter(([, left]) => left > 0).map(([key]) => key);
  return { acknowledged, lost, doubled };
}
