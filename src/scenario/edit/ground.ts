import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { keyOf, type Path } from '../read/places.ts';

/** A part of a file: its node, and what holds it. */
export interface Ground {
  node: unknown;
  /** The map or list in which it stands; nothing for the whole. */
  holder?: YAMLMap | YAMLSeq;
  pair?: Pair;
  index?: number;
  /** How much of the path leads here. */
  depth: number;
}

let last: { text: string; document: Document } | undefined;

/** Nobody changes a document that was read: several edits of one text share its reading. */
export function parse(text: string): Document {
  if (last?.text === text) return last.document;
  const document = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  last = { text, document };
  return document;
}

/** Walks along a path as far as the file goes. */
export function groundAlong(document: Document, path: Path): Ground {
  let ground: Ground = { node: document.contents, depth: 0 };
  for (const name of path) {
    const { node, depth } = ground;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === String(name));
      if (!pair) return ground;
      ground = { node: pair.value, holder: node, pair, depth: depth + 1 };
    } else if (isSeq(node) && Number(name) < node.items.length) {
      const index = Number(name);
      ground = { node: node.items[index], holder: node, index, depth: depth + 1 };
    } else return ground;
  }
  return ground;
}

export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

export const rangeOf = (node: unknown): [number, number] => {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  if (!range) throw new RangeError('a node without a place');
  return [range[0], range[1]];
};

export const isEmptyScalar = (node: unknown): node is Scalar =>
  node === null || (isScalar(node) && node.value === null);
