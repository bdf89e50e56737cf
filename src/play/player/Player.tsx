import { useCallback, useEffect, useState } from 'react';
import { begin, matchOf, type Playthrough, type Settings } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Fault } from '../saves/fault.ts';
import { enterMatch, leaveMatch, savedInAddress, stayInMatch } from './address.ts';
import type { Draft } from './draft/draft.ts';
import { LiveMatch } from './match/LiveMatch.tsx';
import { takeUp } from './match/take-up.ts';
import { useOrigin } from './origin/origin.ts';
import type { Spoken } from './spoken/spoken.ts';
import { useSpoken } from './spoken/useSpoken.ts';
import { Start } from './start/Start.tsx';

/** What is on the screen: nothing yet while a save is being read. */
type Shown =
  | { page: 'opening' }
  | { page: 'start'; fault?: Fault }
  | { page: 'match'; start: Playthrough; draft?: Draft };

/** The screen of one scenario: its first page, then the match. */
export function Player({ scenario, spoken }: { scenario: Scenario; spoken: Spoken }) {
  const { document } = useOrigin();
  const { words, language } = useSpoken(scenario.id, spoken);
  const [shown, setShown] = useState<Shown>({ page: 'opening' });

  const follow = useCallback(async () => {
    const saved = savedInAddress();
    if (saved === null) return setShown({ page: 'start' });
    const taken = await takeUp(scenario, document, saved);
    if (taken.ok) stayInMatch();
    else leaveMatch();
    setShown(
      taken.ok
        ? { page: 'match', start: taken.playthrough, draft: taken.draft }
        : { page: 'start', ...(taken.fault ? { fault: taken.fault } : {}) },
    );
  }, [scenario, document]);

  useEffect(() => {
    const again = () => void follow();
    again();
    addEventListener('popstate', again);
    return () => removeEventListener('popstate', again);
  }, [follow]);

  const start = (settings: Settings) => {
    enterMatch();
    setShown({ page: 'match', start: begin(matchOf(scenario, settings)) });
  };
  return (
    <div lang={language}>
      {shown.page === 'match' && <LiveMatch {...shown} words={words} />}
      {shown.page === 'start' && (
        <Start scenario={scenario} words={words} fault={shown.fault ?? null} onBegin={start} />
      )}
    </div>
  );
}
