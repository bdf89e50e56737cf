import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordOf } from '../../../../game/index.ts';
import { useOrigin } from '../../../player/origin/origin.ts';
import { useTable } from '../../../player/table/table.ts';
import { ReplayLink } from '../../../replay/ReplayLink.tsx';
import { exportRecord } from '../../../saves/export-record.ts';
import { saveFile } from '../../../shell/save-file.ts';
import { Chapter } from '../../Chapter.tsx';
import { printMemo } from '../../print/print-memo.ts';
import { useMemoMarkdown } from '../markdown/useMemoMarkdown.ts';
import { useReport } from '../markdown/useReport.ts';
import styles from './Keep.module.css';
import { Way } from './Way.tsx';

/** Every way in which the match and what was written to it can be taken along. */
export function Keep() {
  const { t } = useTranslation(['kit', 'debrief']);
  const { match, playthrough, seat, words } = useTable();
  const { document } = useOrigin();
  const [said, setSaid] = useState('');
  const report = useReport();
  const memo = useMemoMarkdown();
  const name = (what: 'debrief' | 'memo' | 'events' | 'record') =>
    `${match.scenario.id}-${seat}-${t(`file.${what}`)}`;
  const tell = (file: string) => setSaid(t('keep.saved', { file }));
  const save = (file: string, text: string) => {
    saveFile(file, text);
    tell(file);
  };
  const saveTable = async () => {
    // The writer of tables comes when it is asked for.
    const [{ rowsOf }, { toCsv }] = await Promise.all([
      import('./csv/rows.ts'),
      import('./csv/to-csv.ts'),
    ]);
    save(`${name('events')}.csv`, toCsv(rowsOf(playthrough, words)));
  };
  const saveRecord = () => tell(exportRecord(recordOf(playthrough), name('record')));
  return (
    <Chapter id="keep" title={t('debrief:keep')} note={t('keep.note')}>
      <ul className={styles.ways}>
        <Way way="print" icon="print" onTake={() => window.print()} />
        <Way way="printMemo" icon="print" onTake={printMemo} />
        <Way way="memo" icon="sheet" onTake={() => save(`${name('memo')}.md`, memo())} />
        <Way
          way="report"
          icon="sheet"
          onTake={() => save(`${name('debrief')}.md`, `${report()}\n${memo()}`)}
        />
        <Way way="csv" icon="sheet" onTake={() => void saveTable()} />
        <Way way="record" icon="undo" onTake={saveRecord} />
        {!document && (
          <li className={styles.link}>
            <ReplayLink />
            <p>{t('keep.link.text')}</p>
          </li>
        )}
      </ul>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Chapter>
  );
}
