import { type Document, isSeq } from 'yaml';
import type { Edit } from './edit.ts';
import { type Ground, groundAlong, isFlow, parse, rangeOf } from './ground.ts';
import { add, insert } from './grow.ts';
import { asKey } from './lay.ts';
import { itemLines } from './lines.ts';
import { replace } from './replace.ts';
import { cut, type Splice } from './splice.ts';
import { takeOut } from './take-out.ts';

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
      return whole ? takeOut(text, ground) : [];
    case 'move':
      return whole ? move(text, ground, edit.to) : [];
    case 'rename':
      return ground.pair && whole ? [cut(text, rangeOf(ground.pair.key), asKey(edit.name))] : [];
  }
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
