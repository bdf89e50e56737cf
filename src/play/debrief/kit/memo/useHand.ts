import { createRef, type RefObject, useMemo, useState } from 'react';
import { MEMO_BODY, MEMO_PARTS, type MemoPart } from '../notes/notes.ts';

type Fields = Record<MemoPart, RefObject<HTMLTextAreaElement | null>>;

const isOfBody = (part: MemoPart): boolean => MEMO_BODY.some((name) => name === part);

/** Where in the memo the person wrote last: what is inserted goes there. */
export function useHand() {
  const [part, setPart] = useState<MemoPart>('background');
  const fields = useMemo(
    () =>
      Object.fromEntries(
        MEMO_PARTS.map((name) => [name, createRef<HTMLTextAreaElement>()]),
      ) as Fields,
    [],
  );
  return {
    part,
    fields,
    /** Evidence belongs to the body: a hand in the head leaves the place as it was. */
    take(next: MemoPart) {
      if (isOfBody(next)) setPart(next);
    },
    /** A field that was never written in says 0; then the end of its text is meant. */
    place(memo: Readonly<Record<MemoPart, string>>) {
      const field = fields[part].current;
      const at = field?.selectionEnd || memo[part].length;
      return { part, at: Math.min(at, memo[part].length) };
    },
    moveTo(into: MemoPart, caret: number) {
      // After the text has been drawn; the focus stays in the drawer, where one may insert more.
      requestAnimationFrame(() => fields[into].current?.setSelectionRange(caret, caret));
    },
  };
}
