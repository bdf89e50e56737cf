import { useEffect, useMemo, useRef } from 'react';
import { type Chart, chartsOf } from '../../lab/charts/index.ts';
import type { Report } from '../../lab/report.ts';
import type { ReportNames } from '../../lab/telling/report-names.ts';
import styles from './LabPane.module.css';

/** The report as pictures; the tables beneath say the same. */
export function Charts({ report, names }: { report: Report; names: ReportNames }) {
  const charts = useMemo(() => chartsOf({ report, names, document }), [report, names]);
  return charts.map((chart) => <Picture key={chart.title} chart={chart} />);
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
