import { useTranslation } from 'react-i18next';
import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { ConsequencePanel } from '../../panels/consequence/ConsequencePanel.tsx';
import { Instruments } from '../../panels/fears/Instruments.tsx';
import { DraftContext } from '../../player/draft/draft.ts';
import { TableContext } from '../../player/table/table.ts';
import { useStudent } from '../student.ts';
import { useTableTold } from './useTableTold.ts';
import styles from './VoteStep.module.css';

/** What the world answered, told as to a player alone. */
export function ConsequenceStep() {
  const { t } = useTranslation('student');
  const table = useTableTold();
  const { told } = useStudent();
  if (!table) return null;
  const last = told.lesson.turn === told.lesson.turns;
  return (
    <TableContext value={table}>
      <DraftContext value={NOTHING_DRAFTED}>
        <Instruments />
        <ConsequencePanel
          onward={
            <p className={styles.next}>{t(last ? 'consequence.last' : 'consequence.next')}</p>
          }
        />
      </DraftContext>
    </TableContext>
  );
}
