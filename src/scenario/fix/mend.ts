import { splice, splicesOf } from '../edit/index.ts';
import type { Complaint, ScenarioTexts, SourceText } from '../read/index.ts';
import type { Fix } from './fix.ts';
import { fixOf } from './fixes.ts';
import { sheetsOf } from './sheets.ts';

/** The files after a fix, edit by edit. */
export function mended({ structure, words }: ScenarioTexts, { edits }: Fix): ScenarioTexts {
  const edited = (source: SourceText): SourceText =>
    edits
      .filter(({ file }) => file === source.file)
      .reduce(
        ({ file, text }, { edit }) => ({ file, text: splice(text, splicesOf(text, edit)) }),
        source,
      );
  return {
    structure: edited(structure),
    words: Object.fromEntries(
      Object.entries(words).map(([language, source]) => [language, edited(source)]),
    ),
  };
}

const nameOf = ({ file, code, path, values }: Complaint) =>
  JSON.stringify([file, code, path, values]);

/**
 * Mends every complaint that can be mended without deciding anything, one after the other, until
 * none is left. A text that would only be copied from another language is left: it must be translated.
 *
 * @returns the files as they are then, and what was mended, in order
 */
export function mendAll(
  texts: ScenarioTexts,
  check: (texts: ScenarioTexts) => readonly Complaint[],
): { texts: ScenarioTexts; done: Complaint[] } {
  const done: Complaint[] = [];
  const tried = new Set<string>();
  let now = texts;
  for (;;) {
    const sheets = sheetsOf(now);
    const next = check(now).flatMap((complaint) => {
      if (tried.has(nameOf(complaint))) return [];
      const fix = fixOf(complaint, sheets);
      return fix && !fix.look ? [{ complaint, fix }] : [];
    })[0];
    if (!next) return { texts: now, done };
    // A complaint that comes back is not mended a second time: two fixes could undo each other for ever.
    tried.add(nameOf(next.complaint));
    now = mended(now, next.fix);
    done.push(next.complaint);
  }
}
