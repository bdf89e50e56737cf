import { valueAlong } from '../edit/names/matching.ts';
import { wordsPathsOf } from '../edit/names/words-path.ts';
import { conditionSchema } from '../format/condition.ts';
import type { ComplaintCode } from '../read/index.ts';
import { remove, write } from './deeds.ts';
import type { Fix, Fixing, Placed, Sheets, Unfixed } from './fix.ts';
import { listAt, valueHere } from './look-up.ts';

/** A condition as somebody writes it who has never seen one. */
const asMeant = (text: string): string =>
  text
    .replaceAll(/\band\b/gi, '&&')
    .replaceAll(/\bor\b/gi, '||')
    .replaceAll(/\bnot\s+/gi, '!')
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=')
    .replaceAll('≠', '!=')
    .replaceAll(/=([<>])/g, '$1=')
    .replaceAll(/(?<![<>=!])=(?!=)/g, '==')
    .replaceAll(/(?<!&)&(?!&)/g, '&&')
    .replaceAll(/(?<!\|)\|(?!\|)/g, '||');

/** Why something was closed is not told any more once it is always open. */
function closedWords({ path }: Placed, { structure, words }: Sheets): Fix['edits'] {
  const told = structure ? wordsPathsOf(path.slice(0, -1), structure.data) : [];
  const answer = told.find((way) => way.includes('closed'));
  const closed = answer ?? [...(told[0] ?? []), 'closed'];
  return words
    .filter(({ data }) => valueAlong(data, closed) !== undefined)
    .map(({ file }) => ({ file, edit: { kind: 'remove', path: closed } }));
}

/** Conditions, and what hangs on them. */
export const conditions = {
  'condition-syntax': (complaint, sheets) => {
    const text = valueHere(complaint, sheets);
    if (typeof text !== 'string') return undefined;
    const meant = asMeant(text);
    return meant !== text && conditionSchema.safeParse(meant).success
      ? write(complaint, meant)
      : undefined;
  },
  'condition-outside-subset': 'because only the author knows what is to be asked instead',
  'condition-too-large': 'because only the author knows what a flag could carry',
  'unknown-reading': (complaint, sheets) => {
    const text = valueHere(complaint, sheets);
    const { reading, suggestion } = complaint.values;
    if (typeof text !== 'string' || suggestion === undefined) return undefined;
    const token = /[A-Za-z_]\w*(?:\.\w+)*/g;
    const meant = text.replaceAll(token, (word) => (word === reading ? String(suggestion) : word));
    return meant === text
      ? undefined
      : { ...write(complaint, meant), deed: { kind: 'write', value: String(suggestion) } };
  },
  'reading-needs-spoke': 'because only the author knows whose gauge is meant',
  'condition-type': 'because only the author knows what is to be compared',
  'condition-not-truth': 'because only the author knows the limit',
  'level-not-number': 'because only the author knows the sum',
  'never-holds': 'because either the condition or what it reads may be wrong',
  'always-holds': (complaint, sheets) => {
    const { path, values } = complaint;
    // Without a condition an ending would hide those below it; a forecast and a reason need theirs.
    if (path.at(-1) !== 'when' || ['ending', 'reason'].includes(String(values.kind))) {
      return undefined;
    }
    const fix = remove(complaint);
    return { ...fix, edits: [...fix.edits, ...closedWords(complaint, sheets)] };
  },
  'seat-without-options': 'because options must be written',
  'turn-unreachable': 'because only the author knows which option stays open',
  'no-sure-option': 'because only the author knows which option stays open',
  'last-ending-conditional': (complaint) => remove(complaint, [...complaint.path, 'when']),
  'ending-hides-others': (complaint, { structure }) => {
    const { file, path } = complaint;
    const list = path.slice(0, -1);
    const to = listAt(structure?.data, list).length - 1;
    // A last ending that holds always would be hidden in its turn.
    if (valueAlong(structure?.data, [...list, to, 'when']) === undefined) return undefined;
    return { deed: { kind: 'toEnd' }, edits: [{ file, edit: { kind: 'move', path, to } }] };
  },
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
