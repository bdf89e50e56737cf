import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Results } from '../../classroom/protocol/results.ts';
import type { MatchRecord } from '../../game/index.ts';
import { Debrief } from '../debrief/Debrief.tsx';
import { DraftContext } from '../player/draft/draft.ts';
import { TableContext } from '../player/table/table.ts';
import { tableOf } from '../player/table/table-of.ts';
import { openRecord } from '../saves/open-record.ts';
import { NOTHING_DRAFTED } from './nothing-drafted.ts';
import type { Shelved } from './useShelved.ts';

interface MatchDebriefedProps {
  record: MatchRecord;
  seat: string;
  shelved: Shelved;
  /** Words of events that no scenario has. */
  written: Results['written'];
}

/** One table's match, looked back on from one of its seats with the whole kit. */
export function MatchDebriefed({ record, seat, shelved, written }: MatchDebriefedProps) {
  const { t } = useTranslation('student');
  const opened = useMemo(() => openRecord(shelved.scenario, record), [shelved, record]);
  const words = useMemo(() => {
    const { words: told } = shelved.spoken;
    return { ...told, events: { ...told.events, ...written } };
  }, [shelved, written]);
  const table = useMemo(
    () => (opened.ok ? tableOf(opened.playthrough, seat, words, () => undefined, null) : null),
    [opened, seat, words],
  );
  if (!table) return <p role="alert">{t('debrief.otherVersion')}</p>;
  return (
    <TableContext value={table}>
      <DraftContext value={NOTHING_DRAFTED}>
        {table.view.phase !== 'over' && <p>{t('debrief.early')}</p>}
        <Debrief />
      </DraftContext>
    </TableContext>
  );
}
