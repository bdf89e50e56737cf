import { useEffect, useRef, useState } from 'react';
import { useFiles } from '../../bench/useBench.ts';
import { type Asker, openAsker } from '../../checking/asker.ts';
import type { Playable } from '../../checking/useChecked.tsx';
import { type GoldenFile, isGolden } from '../../document/files.ts';
import type { GoldenQuestion, Verdicts } from './golden-question.ts';

const openGoldens = (): Asker<GoldenQuestion, Verdicts> =>
  openAsker(() => new Worker(new URL('./golden.worker.ts', import.meta.url), { type: 'module' }));

interface Judged {
  goldens: Readonly<Record<GoldenFile, string>>;
  /** Null while they are played for the first time, or where that took too long. */
  verdicts: Verdicts | null;
  state: 'playing' | 'done' | 'stopped';
}

/** The golden playthroughs of the document, played again after every edit. */
export function useVerdicts(playable: Playable): Judged {
  const files = useFiles();
  const found = Object.entries(files).filter(([name, text]) => isGolden(name) && text);
  const goldens = Object.fromEntries(found) as Record<GoldenFile, string>;
  const key = JSON.stringify(goldens);
  const asker = useRef<Asker<GoldenQuestion, Verdicts> | null>(null);
  const [judged, setJudged] = useState<Omit<Judged, 'goldens'>>({
    verdicts: null,
    state: 'playing',
  });
  useEffect(() => {
    asker.current ??= openGoldens();
    setJudged((before) => ({ ...before, state: 'playing' }));
    const question = { scenario: playable.scenario, goldens: JSON.parse(key) };
    asker.current.ask(question, (verdicts) =>
      setJudged({ verdicts, state: verdicts ? 'done' : 'stopped' }),
    );
  }, [playable, key]);
  useEffect(
    () => () => {
      asker.current?.close();
      asker.current = null;
    },
    [],
  );
  return { goldens, ...judged };
}
