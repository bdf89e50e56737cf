import { yamlLanguage } from '@codemirror/lang-yaml';
import type { EditorState } from '@codemirror/state';
import type { Path } from '../../../scenario/read/places.ts';
import { pathAt } from '../yaml/places.ts';
import { contentAlong, namesIn, pathTo, type Reads, rootOf, treeOf } from '../yaml/tree.ts';

/** What an author is about to write. */
export interface Asked {
  /** Where the half-written word begins. */
  from: number;
  /** The group in which a name could be added here, and the names that it has. */
  holder: { path: Path; names: readonly string[] } | undefined;
  /** Where a value could stand here. */
  value: Path | undefined;
}

/** A word that no author writes, in the place of one that is not there yet. */
const BLANK = 'zzz';

const TOKENS = /(?<=[\s[{,:]|^)(?:"(?:[^"\\]|\\.)*"|'[^']*')|[[\]{}]/gm;
const CLOSERS: Readonly<Record<string, string>> = { '[': ' ]', '{': ' }' };

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** What closes the brackets that are open at the end of a text; they began on lines as deep as the last. */
function closers(text: string): string {
  const lines = text.split('\n');
  const depth = indentOf(lines.at(-1)!);
  let first = lines.length - 1;
  while (first > 0 && (indentOf(lines[first]!) >= depth || lines[first] === '')) first -= 1;
  const open: string[] = [];
  for (const [token] of lines.slice(first).join('\n').matchAll(TOKENS)) {
    const closer = CLOSERS[token];
    if (closer) open.push(closer);
    else if (token === ']' || token === '}') open.pop();
  }
  return open.reverse().join('');
}

/** A word as if it stood at the end of a text; what follows it is not needed to know where that is. */
function standing(before: string, word: string, tail: string) {
  const text = `${before}${word || BLANK}${tail}${closers(before)}`;
  const node = yamlLanguage.parser.parse(text).resolveInner(before.length, 1);
  const read: Reads = (from, to) => text.slice(from, to);
  return { node, path: pathTo(node, read), read };
}

/** The group to which a word would belong as a name. */
function holderOf(state: EditorState, before: string, word: string): Asked['holder'] {
  const { node, path, read } = standing(before, word, ': x');
  if (path.at(-1) !== (word || BLANK)) return undefined;
  const holder = path.slice(0, -1);
  const above = node.parent?.parent?.parent ?? null;
  const now: Reads = (from, to) => state.doc.sliceString(from, to);
  const tree = treeOf(state);
  const whole = holder.length === 0 ? rootOf(tree) : contentAlong(tree, holder, now);
  return {
    path: holder,
    names: [...namesIn(above, read), ...namesIn(whole, now)].filter(
      (name) => name !== (word || BLANK),
    ),
  };
}

/** What may be written at an offset; nothing in a remark or in running text. */
export function askedAt(state: EditorState, offset: number): Asked | null {
  const { doc } = state;
  const node = treeOf(state).resolveInner(offset, -1);
  if (/^(Comment|BlockLiteral)/.test(node.name)) return null;
  const line = doc.lineAt(offset);
  const lead = line.text.slice(0, offset - line.from);
  const word = /[\w.-]*$/.exec(lead)![0];
  const from = offset - word.length;
  if (node.name === 'QuotedLiteral' && offset > node.from) {
    return { from, holder: undefined, value: pathAt(state, offset) };
  }
  const opening = lead.slice(0, lead.length - word.length);
  const begins = /^\s*(- +)*$|[{,]\s*$/.test(opening);
  const follows = /:\s+$|\[\s*$/.test(opening);
  if (!begins && !follows) return null;
  const before = doc.sliceString(0, from);
  return {
    from,
    holder: begins ? holderOf(state, before, word) : undefined,
    value: standing(before, word, '').path,
  };
}
