import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chapter } from '../../Chapter.tsx';
import { Drawer } from '../evidence/Drawer.tsx';
import { useEvidence } from '../evidence/useEvidence.ts';
import { Kept } from '../notes/Kept.tsx';
import { MEMO_BODY, MEMO_HEAD, type MemoPart } from '../notes/notes.ts';
import { useNoting } from '../notes/noting.ts';
import { cite } from './cite.ts';
import { Length } from './Length.tsx';
import styles from './Memo.module.css';
import { MemoNotes } from './MemoNotes.tsx';
import { Part } from './Part.tsx';
import { useHand } from './useHand.ts';

/** A memo of one page, written beside the evidence of the match. */
export function Memo() {
  const { t } = useTranslation(['kit', 'debrief']);
  const { notes, change } = useNoting();
  const evidence = useEvidence();
  const hand = useHand();
  const [said, setSaid] = useState('');
  const write = (part: MemoPart) => (text: string) =>
    change((before) => ({ ...before, memo: { ...before.memo, [part]: text } }));
  const insert = (id: string) => {
    const { part, at } = hand.place(notes.memo);
    const { number, caret } = cite(notes, part, at, id);
    change((before) => cite(before, part, at, id).notes);
    hand.moveTo(part, caret);
    setSaid(t('evidence.inserted', { number, part: t(`memo.${part}`) }));
  };
  const parts = (names: readonly MemoPart[]) =>
    names.map((part) => (
      <Part
        key={part}
        part={part}
        value={notes.memo[part]}
        onChange={write(part)}
        onFocus={() => hand.take(part)}
        field={hand.fields[part]}
      />
    ));
  return (
    <Chapter id="memo" title={t('debrief:memo')} note={t('memo.note')}>
      <div className={styles.desk}>
        <div className={styles.sheet} data-memo>
          <div className={styles.head}>{parts(MEMO_HEAD)}</div>
          {parts(MEMO_BODY)}
          <MemoNotes evidence={evidence} />
          <div className={styles.foot}>
            <Length />
            <Kept />
          </div>
        </div>
        <Drawer evidence={evidence} into={hand.part} said={said} onInsert={insert} />
      </div>
    </Chapter>
  );
}
