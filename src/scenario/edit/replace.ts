import { isScalar, type Pair, type YAMLSeq } from 'yaml';
import type { Value } from './edit.ts';
import { type Ground, isEmptyScalar, isFlow, rangeOf } from './ground.ts';
import { asEntry, asFlow, asFlowEntry, asItem, asQuoted, asScalar } from './lay.ts';
import { columnOf, entryRange, itemLines } from './lines.ts';
import { cut, type Splice } from './splice.ts';

/** Puts another value where one stands. */
export function replace(
  text: string,
  { node, holder, pair, index }: Ground,
  value: Value,
): Splice[] {
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
