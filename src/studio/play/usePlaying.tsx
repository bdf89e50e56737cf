import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Script } from '../../lab/golden/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Playable, useChecked } from '../checking/useChecked.tsx';

interface Playing {
  /** The newest version that can be played; null until there was one. */
  playable: Playable | null;
  /** Whether the document has gone on since, into an error. */
  behind: boolean;
  /** Whether some of its words are still missing. */
  wordless: boolean;
  /** What is played; null before there was anything. */
  script: Script | null;
  /** Whether the beginning is being chosen. */
  choosing: boolean;
  play(script: Script): void;
  choose(): void;
}

const PlayingContext = createContext<Playing | null>(null);

/** The match that is played beside the document. It stays while its pane is closed. */
export function usePlaying(): Playing {
  const playing = useContext(PlayingContext);
  if (!playing) throw new Error('a part of the studio stands outside of its match');
  return playing;
}

/** Rules whose words are not complete yet, with the last ones that were. */
function wordless(rules: Scenario | null, last: Playable | null): Playable | null {
  if (!rules || !last || last.scenario === rules) return rules && last;
  const [first] = rules.languages;
  return first && last.words[first] ? { scenario: rules, words: last.words } : null;
}

export function Playing({ children }: { children: ReactNode }) {
  const { playable: current, rules, state } = useChecked();
  const [playable, setPlayable] = useState(current);
  const newest = current ?? wordless(rules, playable);
  if (newest && newest !== playable) setPlayable(newest);
  const [script, setScript] = useState<Script | null>(null);
  const [choosing, setChoosing] = useState(true);
  const playing = useMemo(
    (): Playing => ({
      playable,
      behind: playable !== null && (newest === null || state === 'stopped'),
      wordless: newest !== null && current === null,
      script,
      choosing: choosing || script === null,
      play(next) {
        setScript(next);
        setChoosing(false);
      },
      choose: () => setChoosing(true),
    }),
    [playable, newest, current, state, script, choosing],
  );
  return <PlayingContext value={playing}>{children}</PlayingContext>;
}
