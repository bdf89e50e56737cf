/** A stretch of a text that gives way to another. Offsets are in UTF-16 units of the text before. */
export interface Splice {
  from: number;
  remove: string;
  insert: string;
}

/** Puts other text in the place of a stretch. */
export const cut = (text: string, [from, to]: readonly [number, number], insert = ''): Splice => ({
  from,
  remove: text.slice(from, to),
  insert,
});

/** Several at once: all offsets are in the text before any of them; they may not overlap. */
export type Splices = readonly Splice[];

/** The text after the splices. Throws where a splice does not fit: then it belongs to another text. */
export function splice(text: string, splices: Splices): string {
  let result = '';
  let at = 0;
  for (const { from, remove, insert } of [...splices].sort((a, b) => a.from - b.from)) {
    if (from < at || text.slice(from, from + remove.length) !== remove) {
      throw new RangeError(`no such text at ${from}`);
    }
    result += text.slice(at, from) + insert;
    at = from + remove.length;
  }
  return result + text.slice(at);
}

/** What takes the splices back. */
export function reverse(splices: Splices): Splice[] {
  let moved = 0;
  return [...splices]
    .sort((a, b) => a.from - b.from)
    .map(({ from, remove, insert }) => {
      const back = { from: from + moved, remove: insert, insert: remove };
      moved += insert.length - remove.length;
      return back;
    });
}

/** The one splice that leads from a text to another: what both begin and end with stays. */
export function difference(before: string, after: string): Splice[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const remove = before.slice(from, before.length - tail);
  return [{ from, remove, insert: after.slice(from, after.length - tail) }];
}
