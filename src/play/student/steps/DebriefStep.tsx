import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Results } from '../../../classroom/protocol/results.ts';
import { Debrief } from '../../debrief/Debrief.tsx';
import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { type Shelved, useShelved } from '../../lesson/useShelved.ts';
import { DraftContext } from '../../player/draft/draft.ts';
import { queryFor } from '../../player/start/wished.ts';
import { TableContext } from '../../player/table/table.ts';
import { tableOf } from '../../player/table/table-of.ts';
import { openRecord } from '../../saves/open-record.ts';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import { linkTo } from '../../shell/root.ts';
import { useStudent } from '../student.ts';
import { ClassResults } from './ClassResults.tsx';
import styles from './DebriefStep.module.css';

/** The own table's match, looked back on; what the class made of it; and the way to play it again alone. */
export function DebriefStep() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { results, lesson, me } = told;
  const shelved = useShelved(lesson.scenario);
  if (!results || !shelved) return <p role="status">{t('debrief.opening')}</p>;
  const record = results.records[me.table];
  return (
    <>
      {record && <Alone record={record} seat={me.seat} />}
      <ClassResults shelved={shelved} />
      {record && <Match record={record} shelved={shelved} />}
    </>
  );
}

function Alone({ record, seat }: { record: Results['records'][number]; seat: string }) {
  const { t } = useTranslation('student');
  const { id } = record.scenario;
  const link = linkTo('play/:scenario', { scenario: id });
  return (
    <p className={styles.alone}>
      <ButtonLink href={link + queryFor(seat, record.settings)}>{t('debrief.alone')}</ButtonLink>
      <span>{t('debrief.aloneNote')}</span>
    </p>
  );
}

function Match({ record, shelved }: { record: Results['records'][number]; shelved: Shelved }) {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const opened = useMemo(() => openRecord(shelved.scenario, record), [shelved, record]);
  const { seat } = told.me;
  const { words } = shelved.spoken;
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
