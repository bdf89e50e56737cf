import { Document, isCollection, isMap, isScalar, Scalar, visit } from 'yaml';
import type { Value } from './edit.ts';

/** Small things stand on one line, as `{ bilateral: 0.6, multilateral: 0.2 }`. */
const ONE_LINE = 88;

const STYLE = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const;

/** The reader takes no aliases: what stands twice in memory is written twice. */
const PLAIN = { aliasDuplicateObjects: false } as const;

const inOneLine = (value: unknown): string => {
  const document = new Document(value, PLAIN);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(STYLE).trimEnd();
};

/** Lays out a value from the left margin: small collections in one line, the rest in blocks. */
function lay(value: Value): string {
  const document = new Document(value, PLAIN);
  visit(document, {
    Collection(_key, node, path) {
      if (path.length < 2) return undefined;
      const text = inOneLine(node.toJS(document));
      if (text.includes('\n') || text.length > ONE_LINE) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString(STYLE);
}

/** Moves all lines but the first to a column; blank lines stay blank. */
const indented = (text: string, column: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

/** `key: value` for a block, with its last line end, as it stands when its key begins in a column. */
export const asEntry = (key: string | number, value: Value, column: number): string =>
  indented(lay({ [key]: value }), column);

/** The same for what follows the dash of a list. */
export const asItem = (value: Value, column: number): string =>
  indented(
    lay([value])
      .slice(2)
      .replace(/\n {2}/g, '\n'),
    column,
  );

/** A value inside brackets or braces. */
export function asFlow(value: Value): string {
  return inOneLine([value]).replace(/^\[\s*|\s*\]$/g, '');
}

/** `key: value` inside braces. */
export const asFlowEntry = (key: string | number, value: Value): string =>
  inOneLine({ [key]: value }).replace(/^\{\s*|\s*\}$/g, '');

/** A key as it must be written. */
export const asKey = (name: string): string =>
  inOneLine({ [name]: 0 }).replace(/^\{\s*|: 0\s*\}$/g, '');

/** A text on one line in the quotes that stood around the one before it; else nothing. */
export function asQuoted(value: Value, before: unknown): string | undefined {
  if (typeof value !== 'string' || !isScalar(before)) return undefined;
  const quoted = before.type === Scalar.QUOTE_DOUBLE || before.type === Scalar.QUOTE_SINGLE;
  return quoted ? asScalar(value, before) : undefined;
}

/** A scalar in a block that fits on one line, quoted as the one before it was; else nothing. */
export function asScalar(value: Value, before: Scalar): string | undefined {
  if (typeof value === 'object') return undefined;
  const scalar = new Scalar(value);
  const quoted = before.type === Scalar.QUOTE_DOUBLE || before.type === Scalar.QUOTE_SINGLE;
  if (quoted && typeof value === 'string' && before.type) scalar.type = before.type;
  const document = new Document({ x: scalar }, PLAIN);
  const text = document.toString(STYLE).slice('x: '.length).trimEnd();
  return text.includes('\n') || isMap(document.get('x')) ? undefined : text;
}
