import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../read/places.ts';
import type { Edit, Value } from './edit.ts';
import { type Ground, groundAlong, isEmptyScalar, isFlow, parse, rangeOf } from './ground.ts';
import { asEntry, asFlow, asFlowEntry, asItem, asKey, asQuoted, asScalar } from './lay.ts';
import { columnOf, entryRange, itemLines, lineStart, withRemarks } from './lines.ts';
import type { Splice } from './splice.ts';

/** A file that is not YAML has no parts that could be changed; it must be mended as text first. */
export class NotReadable extends Error {}

/**
 * How the text must change for an edit to come true. Only the part that changes is written anew:
 * remarks, blank lines and the way numbers are written stay as they are everywhere else.
 */
export function splicesOf(text: string, edit: Edit): Splice[] {
  const document = parse(text);
  if (document.errors.length > 0) throw new NotReadable();
  return splicesIn(document, text, edit);
}

function splicesIn(document: Document, text: string, edit: Edit): Splice[] {
  if (edit.kind === 'each') return edit.edits.flatMap((one) => splicesIn(document, text, one));
  const ground = groundAlong(document, edit.path);
  const whole = ground.depth === edit.path.length;
  switch (edit.kind) {
    case 'set':
      return whole
        ? replace(text, ground, edit.value)
        : add(text, ground, edit.path.slice(ground.depth), edit.value);
    case 'insert':
      return insert(text, groundAlong(document, edit.path.slice(0, -1)), edit);
    case 'remove':
      return whole ? remove(text, ground) : [];
    case 'move':
      return whole ? move(text, ground, edit.to) : [];
    case 'rename':
      return ground.pair && whole ? [cut(text, rangeOf(ground.pair.key), asKey(edit.name))] : [];
  }
}

const cut = (text: string, [from, to]: readonly [number, number], insert = ''): Splice => ({
  from,
  remove: text.slice(from, to),
  insert,
});

/** A list or map that is missing on the way is made. */
const nested = (path: Path, value: Value): Value =>
  path.reduceRight<Value>(
    (inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }),
    value,
  );

function replace(text: string, { node, holder, pair, index }: Ground, value: Value): Splice[] {
  if (!holder) {
    // Remarks alone are no content: they stay above it.
    const from = isEmptyScalar(node) ? text.length : 0;
    return [cut(text, [from, text.length], asDocument(value))];
  }
  if (isFlow(holder)) {
    if (pair && isEmptyScalar(node))
      return [cut(text, rangeOf(pair.key), asFlowEntry(keyText(pair), value))];
    return [cut(text, rangeOf(node), asQuoted(value, node) ?? asFlow(value))];
  }
  const scalar = isScalar(node) && !isEmptyScalar(node) ? asScalar(value, node) : undefined;
  if (scalar !== undefined && !text.slice(...rangeOf(node)).includes('\n')) {
    return [cut(text, rangeOf(node), scalar)];
  }
  if (pair) {
    const range = entryRange(text, pair);
    return [cut(text, range, asEntry(keyText(pair), value, columnOf(text, range[0])))];
  }
  const [from] = rangeOf((holder as YAMLSeq).items[index!]);
  const [, to] = itemLines(text, node);
  return [cut(text, [from, to], asItem(value, columnOf(text, from)))];
}

const keyText = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const asDocument = (value: Value): string =>
  Object.entries(value as Record<string, Value>)
    .map(([key, part]) => asEntry(key, part, 0))
    .join('');

/** Adds what a path leads to beyond where the file ends. */
function add(text: string, ground: Ground, rest: Path, value: Value): Splice[] {
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

function insert(
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

function remove(text: string, { holder, pair, index }: Ground): Splice[] {
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

function move(text: string, { holder, index }: Ground, to: number): Splice[] {
  if (!isSeq(holder) || index === undefined || to === index) return [];
  const target = Math.max(0, Math.min(holder.items.length - 1, to));
  if (isFlow(holder)) {
    const pieces = holder.items.map((item) => text.slice(...rangeOf(item)));
    pieces.splice(target, 0, ...pieces.splice(index, 1));
    return [cut(text, rangeOf(holder), `[${pieces.join(', ')}]`)];
  }
  const own = itemLines(text, holder.items[index]);
  const place = itemLines(text, holder.items[target]);
  const at = target < index ? place[0] : place[1];
  const lines = text.slice(...own);
  const moved = lines.endsWith('\n') ? lines : `${lines}\n`;
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return [cut(text, own), cut(text, [at, at], lead + moved)];
}
