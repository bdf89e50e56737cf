import { useTranslation } from 'react-i18next';
import { sayComplaint } from '../../i18n/complaints.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { useBench } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { isFileName } from '../document/files.ts';
import styles from './Problems.module.css';

/** Everything that can be said against the document, each a way to its place. */
export function Problems() {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const bench = useBench();
  const { complaints, state } = useChecked();
  return (
    <div className={styles.problems} aria-busy={state === 'checking'}>
      <h2 className={styles.heading}>{t('pane.problems')}</h2>
      {state === 'stopped' && <p>{t('problems.stopped')}</p>}
      {state === 'done' && complaints.length === 0 && <p>{t('problems.none')}</p>}
      <ol className={styles.list}>
        {complaints.map((complaint) => {
          const { file, line, column, code, severity, path = [] } = complaint;
          const { message, fix } = sayComplaint(complaint, language);
          return (
            <li key={`${file} ${line} ${column} ${code}`} className={styles.one}>
              <button
                type="button"
                className={styles.go}
                onClick={() => isFileName(file) && bench.go({ file, path })}
              >
                <span className={styles.where}>
                  {t(`problems.${severity}`)} · {file} {line}:{column}
                </span>
                <span>{message}</span>
                <span className={styles.fix}>{fix}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
