import { useMemo } from 'react';
import { DebatingContext } from '../../panels/debate/floor/debating.ts';
import { useDebating } from '../../panels/debate/floor/useDebating.ts';
import { InHand } from '../../panels/debate/hand/InHand.tsx';
import { ArgumentMap } from '../../panels/debate/map/ArgumentMap.tsx';
import { TableContext, useTable } from '../../player/table/table.ts';
import { upTo } from '../../replay/stops.ts';
import styles from './MomentMap.module.css';
import { tableAt } from './table-at.ts';

/** The argument map as it stood after so many steps. Nothing can be said on it, everything can be asked. */
export function MomentMap({ steps }: { steps: number }) {
  const table = useTable();
  const then = useMemo(() => tableAt(table, upTo(table.playthrough, steps)), [table, steps]);
  return (
    <TableContext value={then}>
      <Asked key={steps} />
    </TableContext>
  );
}

function Asked() {
  const debating = useDebating();
  const { inHand } = debating;
  return (
    <DebatingContext value={debating}>
      <div className={styles.map}>
        <ArgumentMap />
        {inHand !== null && <InHand id={inHand} />}
      </div>
    </DebatingContext>
  );
}
