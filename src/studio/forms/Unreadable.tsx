import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import type { Complaint } from '../../scenario/read/index.ts';
import { useBench } from '../bench/useBench.ts';
import type { FileName } from '../document/files.ts';
import { useShowing } from '../editor/showing.ts';
import { Complaints } from './complaints/Complaints.tsx';
import styles from './Unreadable.module.css';

/** A file that cannot be read has no parts to show: it is mended as text first. */
export function Unreadable({
  file,
  complaints,
}: {
  file: FileName;
  complaints: readonly Complaint[];
}) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const showing = useShowing();
  return (
    <div className={styles.notice} role="alert">
      <h2 className={styles.title}>{t('forms.unreadable', { file })}</h2>
      <Complaints of={complaints.slice(0, 3)} />
      <div>
        <Button
          kind="brass"
          icon="pencil"
          onClick={() => {
            bench.go({ file, path: [] });
            showing.view('text');
          }}
        >
          {t('forms.toText')}
        </Button>
      </div>
    </div>
  );
}
