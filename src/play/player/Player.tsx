import { useState } from 'react';
import type { Playthrough } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Draft } from './draft/draft.ts';
import { LiveMatch } from './match/LiveMatch.tsx';
import type { Spoken } from './spoken/spoken.ts';
import { useSpoken } from './spoken/useSpoken.ts';
import { Start } from './start/Start.tsx';

interface Begun {
  start: Playthrough;
  draft?: Draft;
}

/** The screen of one scenario: its first page, then the match. */
export function Player({ scenario, spoken }: { scenario: Scenario; spoken: Spoken }) {
  const { words, language } = useSpoken(scenario.id, spoken);
  const [begun, setBegun] = useState<Begun | null>(null);
  return (
    <div lang={language}>
      {begun ? (
        <LiveMatch {...begun} words={words} />
      ) : (
        <Start scenario={scenario} words={words} onBegin={(start) => setBegun({ start })} />
      )}
    </div>
  );
}
