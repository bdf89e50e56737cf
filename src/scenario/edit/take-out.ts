import { isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Ground, isEmptyScalar, isFlow, rangeOf } from './ground.ts';
import { columnOf, entryRange, itemLines, lineStart, withRemarks } from './lines.ts';
import { cut, type Splice } from './splice.ts';

/** Takes a part out, with the remarks above it. */
export function takeOut(text: string, { holder, pair, index }: Ground): Splice[] {
  if (!holder) return [cut(text, [0, text.length])];
  const at = pair ? (holder as YAMLMap).items.indexOf(pair) : index!;
  if (holder.items.length === 1) return [emptied(text, holder)];
  if (isFlow(holder)) return [cut(text, flowStretch(holder, at))];
  if (!pair) return [cut(text, itemLines(text, holder.items[at]))];
  const [from, to] = entryRange(text, pair);
  const start = lineStart(text, from);
  const alone = text.slice(start, from).trim() === '';
  // The first key of an item stands behind the dash: the next key takes its place.
  if (alone) return [cut(text, [withRemarks(text, start), to])];
  return [cut(text, [from, rangeOf((holder as YAMLMap).items[1]!.key)[0]])];
}

/** The last part of something goes: what held it stays, empty. */
function emptied(text: string, holder: YAMLMap | YAMLSeq): Splice {
  const [from, to] = rangeOf(holder);
  const empty = isMap(holder) ? '{}' : '[]';
  if (isFlow(holder)) return cut(text, [from, to], empty);
  const start = isMap(holder) && columnOf(text, from) > 0 ? from : lineStart(text, from);
  const before = text.slice(0, start).trimEnd().length;
  const behindDash = text.slice(lineStart(text, from), from).trim() === '-' && isMap(holder);
  return behindDash
    ? cut(text, [from, to], `${empty}\n`)
    : cut(text, [before, to], `${before === 0 ? '' : ' '}${empty}\n`);
}

/** An item of a bracketed list or map, with the comma that goes with it. */
function flowStretch(holder: YAMLMap | YAMLSeq, at: number): [number, number] {
  const edges = (item: unknown): [number, number] => {
    if (!isMap(holder)) return rangeOf(item);
    const { key, value } = item as Pair;
    return [rangeOf(key)[0], isEmptyScalar(value) ? rangeOf(key)[1] : rangeOf(value)[1]];
  };
  const [from, to] = edges(holder.items[at]);
  const next = holder.items[at + 1];
  if (next) return [from, edges(next)[0]];
  return [edges(holder.items[at - 1])[1], to];
}
