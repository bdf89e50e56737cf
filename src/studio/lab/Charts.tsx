import { useEffect, useMemo, useRef } from 'react';
import { type Chart, chartsOf } from '../../lab/charts/index.ts';
import type { Report } from '../../lab/report.ts';
import type { ReportNames } from '../../lab/telling/report-names.ts';
import { useRoom } from '../map/chart/useRoom.ts';
import styles from './LabPane.module.css';

/** Px: below the least a picture is scrolled, above the most it is no clearer; not drawn anew for every one. */
const widthIn = (room: number): number => Math.min(900, Math.max(320, Math.floor(room / 20) * 20));

/** The report as pictures; the tables beneath say the same. */
export function Charts({ report, names }: { report: Report; names: ReportNames }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const width = room && widthIn(room.width);
  const charts = useMemo(
    () => (width ? chartsOf({ report, names, document, width }) : []),
    [report, names, width],
  );
  return (
    <div ref={frame} className={styles.charts}>
      {charts.map((chart) => (
        <Picture key={chart.title} chart={chart} />
      ))}
    </div>
  );
}

function Picture({ chart: { title, picture } }: { chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.replaceChildren(picture), [picture]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.heading}>{title}</figcaption>
      <div ref={frame} aria-hidden="true" className={styles.picture} />
    </figure>
  );
}
