import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { useFiles } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import styles from './LabPane.module.css';
import { Request } from './Request.tsx';
import { Results } from './Results.tsx';
import { useLab } from './useLab.tsx';

/** Plays the document hundreds of times, and says how it is balanced and what in it is dead. */
export function LabPane() {
  const { t } = useTranslation('studio');
  const files = useFiles();
  const { playable } = useChecked();
  const { result, progress, failed, cancel } = useLab();
  return (
    <div className={styles.lab}>
      <h2 className={styles.heading}>{t('pane.lab')}</h2>
      <p className={styles.note}>{t('lab.what')}</p>
      {playable ? <Request playable={playable} /> : <p>{t('lab.cannot')}</p>}
      {progress !== null && (
        <div className={styles.running}>
          <ProgressBar value={progress * 100} className={styles.progress ?? ''}>
            {({ percentage = 0, valueText }) => (
              <>
                <Label>{t('lab.running')}</Label> <span>{valueText}</span>
                <span className={styles.bar}>
                  <span className={styles.done} style={{ width: `${percentage}%` }} />
                </span>
              </>
            )}
          </ProgressBar>
          <Button onClick={cancel}>{t('lab.cancel')}</Button>
        </div>
      )}
      {failed !== null && <p role="alert">{t('lab.failed', { message: failed })}</p>}
      {result && progress === null && <Results result={result} stale={result.files !== files} />}
    </div>
  );
}
