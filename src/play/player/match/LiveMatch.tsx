import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Playthrough, recordOf } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { exportRecord } from '../../saves/export-record.ts';
import { useAutosave } from '../../saves/useAutosave.ts';
import { useKeepsake } from '../../shell/broken/keepsake.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { SoundSwitch } from '../../sound/index.ts';
import { blankDraft, type Draft } from '../draft/draft.ts';
import { MatchFrame } from '../frame/MatchFrame.tsx';
import { tableOf } from '../table/table-of.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { MatchMenu } from './MatchMenu.tsx';
import { NotKept } from './NotKept.tsx';
import { Refused } from './Refused.tsx';
import { useMatch } from './useMatch.ts';
import { useMatchSound } from './useMatchSound.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface LiveMatchProps {
  start: Playthrough;
  draft?: Draft;
  words: Words;
}

/** A match as it is played at this screen, alone. */
export function LiveMatch({ start, draft: kept, words }: LiveMatchProps) {
  const { t } = useTranslation('play');
  const seat = start.match.settings.people[0]!;
  const { playthrough, send, takeBack, refusal } = useMatch(start, seat);
  const { turn } = playthrough.state;
  const [latest, setLatest] = useState<Draft>(kept ?? blankDraft(turn));
  // A new turn clears the table.
  const draft = useMemo(() => (latest.turn === turn ? latest : blankDraft(turn)), [latest, turn]);
  const change = useCallback(
    (part: Partial<Draft>) =>
      setLatest((last) => ({ ...(last.turn === turn ? last : blankDraft(turn)), ...part })),
    [turn],
  );
  const foresee = useCallback(() => change({ unforeseen: false }), [change]);
  // To have gone on without a forecast is no command, but it can be taken back like one.
  const undo = draft.unforeseen ? foresee : takeBack;
  useUndoKeys(undo);
  const table = useMemo(
    () => tableOf(playthrough, seat, words, send, undo),
    [playthrough, seat, words, send, undo],
  );
  useMatchSound(table, draft.option);
  const save = useCallback(
    () => exportRecord(recordOf(playthrough), `${playthrough.match.scenario.id}-${turn}`),
    [playthrough, turn],
  );
  useKeepsake(t('table.menu.export'), save);
  const { kept: keptBy, goOnHere } = useAutosave(playthrough, draft);
  return (
    <MatchFrame
      table={table}
      draft={draft}
      onDraft={change}
      notice={
        <>
          <Refused refusal={refusal} table={table} />
          {keptBy === 'nowhere' && <NotKept />}
          {keptBy === 'elsewhere' && <Elsewhere onGoOnHere={goOnHere} />}
        </>
      }
      actions={
        <>
          <Button icon="undo" label={t('undo')} disabled={!undo} onClick={() => undo?.()} />
          <SoundSwitch />
          <MatchMenu />
        </>
      }
    />
  );
}
