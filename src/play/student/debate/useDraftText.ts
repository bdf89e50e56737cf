import { useEffect, useRef, useState } from 'react';
import { useStudent } from '../student.ts';

/** Milliseconds after the last key before a draft is sent: another device goes on with it. */
const PAUSE = 1200;

/** A text that is being written: kept here and with the class, until it is sent. */
export function useDraftText(key: string): [string, (text: string) => void] {
  const { told, say } = useStudent();
  const [text, setText] = useState(told.drafts[key] ?? '');
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      void say({ kind: 'draft', key }, text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, key, say]);
  return [text, setText];
}
