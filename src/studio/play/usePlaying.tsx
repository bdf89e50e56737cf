import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Script } from '../../lab/golden/index.ts';
import { type Playable, useChecked } from '../checking/useChecked.tsx';

interface Playing {
  /** The newest version that can be played; null until there was one. */
  playable: Playable | null;
  /** Whether the document has gone on since, into an error. */
  behind: boolean;
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

export function Playing({ children }: { children: ReactNode }) {
  const { playable: current, state } = useChecked();
  const [playable, setPlayable] = useState(current);
  if (current && current !== playable) setPlayable(current);
  const [script, setScript] = useState<Script | null>(null);
  const [choosing, setChoosing] = useState(true);
  const playing = useMemo(
    (): Playing => ({
      playable,
      behind: playable !== null && (current === null || state === 'stopped'),
      script,
      choosing: choosing || script === null,
      play(next) {
        setScript(next);
        setChoosing(false);
      },
      choose: () => setChoosing(true),
    }),
    [playable, current, state, script, choosing],
  );
  return <PlayingContext value={playing}>{children}</PlayingContext>;
}
