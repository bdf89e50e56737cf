import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../read/places.ts';
import type { Edit, Value } from './edit.ts';
import { type Ground, isEmptyScalar, isFlow, rangeOf } from './ground.ts';
import { asEntry, asFlow, asFlowEntry, asItem } from './lay.ts';
import { columnOf, entryRange, itemLines } from './lines.ts';
import { replace } from './replace.ts';
import { cut, type Splice } from './splice.ts';

/** A list or map that is missing on the way is made. */
const nested = (path: Path, value: Value): Value =>
  path.reduceRight<Value>(
    (inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }),
    value,
  );

/** Adds what a path leads to beyond where the file ends. */
export function add(text: string, ground: Ground, rest: Path, value: Value): Splice[] {
  const { node } = ground;
  const [name, ...deeper] = rest;
  const inner = nested(deeper, value);
  if (isSeq(node) && node.items.length > 0) return append(text, node, inner);
  if (isMap(node) && node.items.length > 0) return addPair(text, node, name!, inner);
  return replace(text, ground, nested(rest, value));
}

function addPair(text: string, map: YAMLMap, name: string | number, value: Value): Splice[] {
  if (isFlow(map)) {
    const last = map.items.at(-1)!;
    const [, end] = isEmptyScalar(last.value) ? rangeOf(last.key) : rangeOf(last.value);
    return [cut(text, [end, end], `, ${asFlowEntry(name, value)}`)];
  }
  const column = columnOf(text, rangeOf(map.items[0]!.key)[0]);
  const [, end] = entryRange(text, map.items.at(-1)!);
  return [cut(text, [end, end], onOwnLine(text, end, column, asEntry(name, value, column)))];
}

/** A last line without an end gets one before anything follows it. */
const onOwnLine = (text: string, at: number, column: number, what: string): string =>
  `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}${' '.repeat(column)}${what}`;

function append(text: string, list: YAMLSeq, value: Value): Splice[] {
  const last = list.items.at(-1);
  if (isFlow(list)) {
    const [, end] = rangeOf(last);
    return [cut(text, [end, end], `, ${asFlow(value)}`)];
  }
  const [, end] = itemLines(text, last);
  return [cut(text, [end, end], dashed(text, list, end, value))];
}

function dashed(text: string, list: YAMLSeq, at: number, value: Value): string {
  const [first] = rangeOf(list.items[0]);
  const dash = text.lastIndexOf('-', first - 1);
  const column = columnOf(text, dash);
  return onOwnLine(text, at, column, `- ${asItem(value, column + 2)}`);
}

/** Puts an item into a list, before the one at its place. */
export function insert(
  text: string,
  ground: Ground,
  { path, value }: Edit & { kind: 'insert' },
): Splice[] {
  const { node } = ground;
  const before = Number(path.at(-1));
  const missing = ground.depth < path.length - 1;
  if (missing) return add(text, ground, path.slice(ground.depth), value);
  if (!isSeq(node) || node.items.length === 0) return replace(text, ground, [value]);
  if (before >= node.items.length) return append(text, node, value);
  if (isFlow(node)) {
    const [start] = rangeOf(node.items[before]);
    return [cut(text, [start, start], `${asFlow(value)}, `)];
  }
  const [start] = itemLines(text, node.items[before]);
  return [cut(text, [start, start], dashed(text, node, start, value))];
}
