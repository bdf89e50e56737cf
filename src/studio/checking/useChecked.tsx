import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { useFiles } from '../bench/useBench.ts';
import type { Files } from '../document/files.ts';
import { type Checker, openChecker } from './checker.ts';

/** A document that can be played. */
export interface Playable {
  scenario: Scenario;
  words: Partial<Record<Language, Words>>;
}

export interface Checked {
  /** The files that were checked; those on the bench may be newer. */
  files: Files | null;
  complaints: readonly Complaint[];
  /** Null while an error keeps it from being played. */
  playable: Playable | null;
  /** What the rules play, also while words are still missing; the last that there was. */
  rules: Scenario | null;
  state: 'checking' | 'done' | 'stopped';
}

const UNCHECKED: Checked = {
  files: null,
  complaints: [],
  playable: null,
  rules: null,
  state: 'checking',
};

const CheckedContext = createContext<Checked>(UNCHECKED);

/** What the check says of the document, for every view below. */
export const useChecked = (): Checked => useContext(CheckedContext);

/** Checks the document after every edit. */
export function Checking({ children }: { children: ReactNode }) {
  const files = useFiles();
  const checker = useRef<Checker | null>(null);
  const [checked, setChecked] = useState(UNCHECKED);
  useEffect(() => {
    checker.current ??= openChecker();
    setChecked((before) => ({ ...before, state: 'checking' }));
    checker.current.ask(files, (answer) => {
      if (!answer) return setChecked((before) => ({ ...before, state: 'stopped' }));
      const { reading, rules } = answer;
      const { complaints } = reading;
      const playable = 'scenario' in reading ? reading : null;
      setChecked({ files, complaints, playable, rules, state: 'done' });
    });
  }, [files]);
  useEffect(
    () => () => {
      checker.current?.close();
      checker.current = null;
    },
    [],
  );
  return <CheckedContext value={checked}>{children}</CheckedContext>;
}
