import { useEffect, useRef, useState } from 'react';
import { useStudent } from '../student.ts';
import { forgetUnsent, keepUnsent, unsentDraft } from './unsent-drafts.ts';

/** Milliseconds after the last key before a draft is sent: another device goes on with it. */
const PAUSE = 1200;

/** A text that is being written: kept here at once and with the class soon after, until it is sent. */
export function useDraftText(key: string): [string, (text: string) => void] {
  const { told, say } = useStudent();
  const { id } = told.me;
  const before = told.drafts[key] ?? '';
  const [text, setText] = useState(() => unsentDraft(id, key) ?? before);
  const sent = useRef(before);
  const newest = useRef(text);
  newest.current = text;
  const [send] = useState(() => () => {
    const now = newest.current;
    if (now === sent.current) return;
    sent.current = now;
    void say({ kind: 'draft', key }, now).then(({ ok }) => {
      if (ok && newest.current === now) forgetUnsent(id, key);
    });
  });
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(send, PAUSE);
    return () => clearTimeout(timer);
  }, [text, send]);
  // Put away before the pause was over: it goes at once.
  useEffect(() => send, [send]);
  return [
    text,
    (next) => {
      keepUnsent(id, key, next);
      setText(next);
    },
  ];
}
