import type { EditorState } from '@codemirror/state';
import type { Path } from '../../../scenario/read/places.ts';
import { contentOf, type Node, nodeAlong, pathTo, type Reads, treeOf } from './tree.ts';

const readsOf =
  ({ doc }: EditorState): Reads =>
  (from, to) =>
    doc.sliceString(from, to);

/** The node on which the cursor stands; before the first letter of a line that is what the line begins with. */
function nodeAt(state: EditorState, offset: number): Node | null {
  const { from, text } = state.doc.lineAt(offset);
  const begins = from + text.length - text.trimStart().length;
  const at = Math.max(offset, begins);
  const behind = at > begins && /\S/.test(text.charAt(at - from - 1));
  const node = treeOf(state).resolveInner(at, behind ? -1 : 1);
  return node.name === '-' ? node.nextSibling : node;
}

/** Which part of the file an offset is in. */
export const pathAt = (state: EditorState, offset: number): Path =>
  pathTo(nodeAt(state, offset), readsOf(state));

export interface Stretch {
  from: number;
  to: number;
}

/** What stands at the end of a path: its value where that is one line, else its name or first line. */
export function stretchOf(state: EditorState, path: Path): Stretch | undefined {
  const node = nodeAlong(treeOf(state), path, readsOf(state));
  if (!node) return undefined;
  const inOneLine = (part: Node): boolean =>
    part.to <= state.doc.lineAt(part.from).to && part.to > part.from;
  const content = contentOf(node);
  if (content && inOneLine(content)) return { from: content.from, to: content.to };
  const named = node.getChild('Key') ?? content ?? node;
  return clipped(state, named);
}

/** As much of a stretch as stands on its first line. */
const clipped = ({ doc }: EditorState, { from, to }: Stretch): Stretch => ({
  from,
  to: Math.min(to, doc.lineAt(from).to),
});

/** What begins at a line and column, counted from 1, as far as it goes on that line; never nothing. */
export function stretchAt(state: EditorState, line: number, column: number): Stretch {
  const { doc } = state;
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(row.from + Math.max(0, column - 1), row.to);
  let best: Node | undefined;
  for (let node: Node | null = treeOf(state).resolveInner(from, 1); node; node = node.parent) {
    if (node.from === from && !/^(Pair|Item|Block|Document|Stream)/.test(node.name)) best = node;
  }
  const { to } = clipped(state, best ?? { from, to: row.to });
  return to > from ? { from, to } : { from: Math.max(row.from, from - 1), to: from };
}
