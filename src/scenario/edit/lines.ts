import type { Pair } from 'yaml';
import { rangeOf } from './ground.ts';

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where the line ends in which a block's value ends; comments behind it belong to it. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** A remark that stands right above something belongs to it, and goes where it goes. */
export function withRemarks(text: string, start: number): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (!/^\s*#/.test(text.slice(above, from))) return from;
    from = above;
  }
  return from;
}

/** From the key of an entry to the end of its last line. */
export function entryRange(text: string, { key, value }: Pair): [number, number] {
  const [from, keyEnd] = rangeOf(key);
  const range = (value as { range?: [number, number, number] | null } | null)?.range;
  return [from, lineEnd(text, Math.max(keyEnd + 1, range?.[1] ?? 0))];
}

/** The lines of an item of a block list, with its dash and the remarks above it. */
export function itemLines(text: string, item: unknown): [number, number] {
  const [from, to] = rangeOf(item);
  return [withRemarks(text, lineStart(text, from)), lineEnd(text, to)];
}
