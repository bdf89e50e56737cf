import { type ReactNode, useId } from 'react';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { usePlaceName } from '../people/usePlaceName.ts';
import { useConsoleTable } from '../useConsoleTable.ts';
import { FlatWheel } from '../wheel/FlatWheel.tsx';
import { Fears } from './Fears.tsx';
import styles from './OnlyTable.module.css';
import { PlaceDetail } from './PlaceDetail.tsx';
import { TableStatus } from './TableStatus.tsx';

interface OnlyTableProps {
  place: ConsoleTold['places'][number];
  /** What is entered for a room without devices. */
  children?: ReactNode;
}

/** A class that sits at one table: everything about it at once. */
export function OnlyTable({ place, children }: OnlyTableProps) {
  const name = usePlaceName();
  const table = useConsoleTable(place);
  const id = useId();
  const { view } = place;
  if (!view || !table) return null;
  return (
    <Panel as="section" labelledBy={id} className={styles.card}>
      <div className={styles.head}>
        <div className={styles.wheel}>
          <FlatWheel table={table} />
        </div>
        <div className={styles.told}>
          <h3 id={id} className={styles.title}>
            {name(place)}
          </h3>
          <TableStatus place={place} />
          <Fears view={view} />
        </div>
      </div>
      <PlaceDetail place={place} />
      {children}
    </Panel>
  );
}
