import { useTranslation } from 'react-i18next';
import { saveReport } from '../../play/shell/broken/report.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import styles from './BrokenPart.module.css';

/** Stands where a view or a pane broke: the document and everything beside it goes on. */
export function BrokenPart({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const { t } = useTranslation('studio');
  return (
    <div role="alert" className={styles.part}>
      <h2 className={styles.title}>{t('broken.title')}</h2>
      <p className={styles.text}>{t('broken.text')}</p>
      <div className={styles.ways}>
        <Button onClick={onAgain}>{t('broken.again')}</Button>
        <Button onClick={() => saveReport(error)}>{t('broken.report')}</Button>
      </div>
    </div>
  );
}
