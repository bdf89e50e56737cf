import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sayFinding, titlesOf } from '../../i18n/report-names.ts';
import type { Finding } from '../../lab/finding.ts';
import { findingsOf } from '../../lab/findings.ts';
import { headOf } from '../../lab/telling/report-names.ts';
import { tablesOf } from '../../lab/telling/tables.ts';
import { Fold } from '../../play/player/fold/Fold.tsx';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { useBench } from '../bench/useBench.ts';
import { useShowing } from '../editor/showing.ts';
import styles from './LabPane.module.css';
import { placeOfFinding } from './place-of-finding.ts';
import type { LabResult } from './useLab.tsx';
import { wordsIn } from './words-in.ts';

const Charts = lazy(async () => ({ default: (await import('./Charts.tsx')).Charts }));

/** What the laboratory found, each finding with the way to its place. */
export function Results({ result, stale }: { result: LabResult; stale: boolean }) {
  const { t } = useTranslation(['studio', 'lab', 'fears']);
  const [language] = useLanguage();
  const bench = useBench();
  const showing = useShowing();
  const { report, playable } = result;
  const { scenario } = playable;
  const words = wordsIn(playable, language);
  const names = titlesOf(t, scenario, words, report.seat);
  const findings = findingsOf(report);
  const go = (finding: Finding) => {
    // On a phone the laboratory lies over what is shown.
    if (matchMedia('(max-width: 899px)').matches) showing.pane(null);
    bench.go(placeOfFinding(finding, scenario, report.seat));
  };
  return (
    <>
      {stale && (
        <p role="status" className={styles.stale}>
          {t('lab.stale')}
        </p>
      )}
      <p className={styles.note}>{t('lab:head', headOf(report, names))}</p>
      <h3 className={styles.heading}>
        {findings.length === 0
          ? t('lab:noFindings')
          : t('lab:findings', { count: findings.length })}
      </h3>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.subject} ${finding.values.turn}`}>
            <p>{sayFinding(t, finding, names)}</p>
            <Button kind="quiet" icon="right" onClick={() => go(finding)}>
              {t('lab.goThere')}
            </Button>
          </li>
        ))}
      </ul>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <Charts report={report} names={names} />
      </Suspense>
      {tablesOf(report, names).map(({ title, rows: [head = [], ...rows] }) => (
        <Fold key={title} title={title}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
          <section className={styles.scroller} tabIndex={0} aria-label={title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([first, ...cells], at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report never move
                  <tr key={at}>
                    <th scope="row">{first}</th>
                    {cells.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Fold>
      ))}
    </>
  );
}
