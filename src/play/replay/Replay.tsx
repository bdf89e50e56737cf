import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command, Playthrough } from '../../game/index.ts';
import { MatchFrame } from '../player/frame/MatchFrame.tsx';
import type { Spoken } from '../player/spoken/spoken.ts';
import { useSpoken } from '../player/spoken/useSpoken.ts';
import { tableOf } from '../player/table/table-of.ts';
import { Steps } from './Steps.tsx';
import { draftAt, stopsOf, upTo } from './stops.ts';

/** A match that was played, read phase by phase. Nothing in it can be changed. */
export function Replay({ whole, spoken }: { whole: Playthrough; spoken: Spoken }) {
  const { t } = useTranslation('play');
  const { words, language } = useSpoken(whole.match.scenario.id, spoken);
  const seat = whole.match.settings.people[0]!;
  const stops = useMemo(() => stopsOf(whole), [whole]);
  const [at, setAt] = useState(0);
  const [wished, setWished] = useState(false);
  const stop = stops[at]!;
  const go = useCallback(
    (to: number) => {
      setWished(false);
      setAt(Math.max(0, Math.min(stops.length - 1, to)));
    },
    [stops],
  );
  // What leads on in a match leads on here; what would change it is refused in words.
  const send = useCallback(
    ({ kind }: Command) => {
      if (kind === 'proceed' || kind === 'choose') go(at + 1);
      else setWished(true);
    },
    [go, at],
  );
  const table = useMemo(
    () => tableOf(upTo(whole, stop.steps), seat, words, send, null),
    [whole, stop, seat, words, send],
  );
  const [joined, setJoined] = useState(true);
  const draft = useMemo(
    () => ({ ...draftAt(whole, stop, seat), joined }),
    [whole, stop, seat, joined],
  );
  return (
    <div lang={language}>
      <MatchFrame
        table={table}
        draft={draft}
        onDraft={(part) => {
          if (part.joined !== undefined) setJoined(part.joined);
          else setWished(true);
        }}
        onTurn={(turn) => go(stops.findIndex((one) => one.turn === turn))}
        actions={<Steps at={at} of={stops.length} onGo={go} />}
        notice={<p role="status">{wished ? t('replay.readOnly') : ''}</p>}
      />
    </div>
  );
}
