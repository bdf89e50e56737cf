import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { ConsequencePanel } from '../../panels/consequence/ConsequencePanel.tsx';
import { Instruments } from '../../panels/fears/Instruments.tsx';
import { DraftContext } from '../../player/draft/draft.ts';
import { TableContext } from '../../player/table/table.ts';
import styles from './ConsequenceStep.module.css';
import { useTableTold } from './useTableTold.ts';

/** What the world answered, told as to a player alone. */
export function ConsequenceStep() {
  const table = useTableTold();
  if (!table) return null;
  return (
    <TableContext value={table}>
      <DraftContext value={NOTHING_DRAFTED}>
        <div className={styles.answer}>
          <ConsequencePanel />
          <div className={styles.fears}>
            <Instruments />
          </div>
        </div>
      </DraftContext>
    </TableContext>
  );
}
