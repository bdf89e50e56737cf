import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Path } from '../../../scenario/read/places.ts';

export type Tree = ReturnType<typeof syntaxTree>;
export type Node = Tree['topNode'];

/** Longest that anyone waits for a long file to be read to its end; it is read on where it was left. */
const PATIENCE_MS = 500;

/** The editor's own reading of a file: it follows every letter, and half-written lines do not stop it. */
export const treeOf = (state: EditorState): Tree =>
  ensureSyntaxTree(state, state.doc.length, PATIENCE_MS) ?? syntaxTree(state);

/** What reads a stretch of the text. */
export type Reads = (from: number, to: number) => string;

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

export function keyOf(pair: Node, read: Reads): string {
  const key = pair.getChild('Key');
  return key ? unquoted(read(key.from, key.to)) : '';
}

/** What stands behind the colon of an entry, or is an item of a list. */
export const contentOf = (node: Node): Node | null => {
  const last = node.lastChild;
  return last && last.name !== 'Key' && last.name !== ':' && !last.type.isError ? last : null;
};

/** The steps that lead to a node. */
export function pathTo(node: Node | null, read: Reads): Path {
  const path: (string | number)[] = [];
  for (let at = node; at; at = at.parent) {
    if (at.name === 'Pair') path.unshift(keyOf(at, read));
    if (at.name === 'Item') path.unshift(indexOf(at));
  }
  return path;
}

function indexOf(item: Node): number {
  let index = 0;
  for (let before = item.prevSibling; before; before = before.prevSibling) {
    if (before.name === 'Item') index += 1;
  }
  return index;
}

const childAt = (holder: Node, step: string | number, read: Reads): Node | undefined =>
  typeof step === 'number'
    ? holder.getChildren('Item')[step]
    : holder.getChildren('Pair').find((pair) => keyOf(pair, read) === step);

/** The group or list that a whole file is. */
export function rootOf(tree: Tree): Node | null {
  const document = tree.topNode.getChild('Document');
  return document?.getChild('BlockMapping') ?? document?.getChild('FlowMapping') ?? null;
}

/** The names of a group. */
export const namesIn = (holder: Node | null, read: Reads): string[] =>
  holder?.getChildren('Pair').map((pair) => keyOf(pair, read)) ?? [];

/** The entry or item to which a path leads, as far as the file goes; nothing where it does not begin. */
export function nodeAlong(tree: Tree, path: Path, read: Reads): Node | undefined {
  let holder = rootOf(tree);
  let found: Node | undefined;
  for (const step of path) {
    const child = holder ? childAt(holder, step, read) : undefined;
    if (!child) return found;
    found = child;
    holder = contentOf(child);
  }
  return found;
}

/** What stands at a path, if the path leads there. */
export function contentAlong(tree: Tree, path: Path, read: Reads): Node | null {
  const node = nodeAlong(tree, path, read);
  const whole = node && pathTo(node, read).length === path.length;
  return whole ? contentOf(node) : null;
}
