import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../scenario/read/index.ts';
import { useBench } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { isFileName } from '../document/files.ts';
import { useShowing } from '../editor/showing.ts';
import { ComplaintNote } from './ComplaintNote.tsx';
import { grouped } from './grouped.ts';
import styles from './Problems.module.css';
import { Silenced } from './Silenced.tsx';
import { useSpot } from './useSpot.ts';

/** One complaint among others; what stands twice at one place is the same. */
const keyOf = ({ file, line, column, code, values }: Complaint): string =>
  JSON.stringify([file, line, column, code, values]);

/** Everything that can be said against the document, by the parts that it is said of. */
export function Problems() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const heading = useRef<HTMLHeadingElement>(null);
  const spot = useSpot();
  const { complaints, state } = useChecked();
  const isError = ({ severity }: Complaint) => severity === 'error';
  const worst = [...complaints.filter(isError), ...complaints.filter((one) => !isError(one))];
  const errors = complaints.filter(isError).length;
  const warnings = complaints.length - errors;
  const showing = useShowing();
  const go = ({ file, path, line }: Complaint) => {
    if (!isFileName(file)) return;
    // A file that cannot be read has lines and no parts: only its text can be shown.
    if (!path) showing.view('text');
    // On a phone the problems lie over what is shown.
    if (matchMedia('(max-width: 899px)').matches) showing.pane(null);
    bench.go(path ? { file, path } : { file, path: [], line });
  };
  return (
    <div className={styles.problems} aria-busy={state === 'checking'}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('pane.problems')}
      </h2>
      <p role="status" className={styles.where}>
        {state === 'stopped' && t('problems.stopped')}
        {state === 'done' && complaints.length === 0 && t('problems.none')}
        {state !== 'stopped' &&
          [
            errors > 0 && t('problems.errors', { count: errors }),
            warnings > 0 && t('problems.warnings', { count: warnings }),
          ]
            .filter(Boolean)
            .join(' · ')}
      </p>
      {grouped(worst, spot).map(([name, own]) => (
        <section key={name} className={styles.group}>
          <h3 className={styles.part}>{name}</h3>
          <ul className={styles.list}>
            {grouped(own, keyOf).map(([key, [complaint]]) => (
              <li key={key}>
                <ComplaintNote
                  complaint={complaint!}
                  onGo={() => go(complaint!)}
                  onDone={() => heading.current?.focus()}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Silenced />
    </div>
  );
}
