import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Button } from '../../../play/shell/parts/Button.tsx';
import styles from '../Elsewhere.module.css';
import { useDisk } from './useDisk.ts';

/** What the folder of the document wants from its author. */
export function DiskNotice() {
  const { t } = useTranslation('studio');
  const [state, disk] = useDisk();
  if (state.kind !== 'locked' && state.kind !== 'changed' && state.kind !== 'failed') return null;
  return (
    <div role="alert" className={styles.elsewhere}>
      <Icon name="folder" />
      <p className={styles.text}>{t(`disk.${state.kind}`, { name: state.name })}</p>
      {state.kind !== 'changed' && (
        <Button onClick={() => void disk.unlock()}>{t('disk.unlock')}</Button>
      )}
      {state.kind === 'changed' && (
        <>
          <Button onClick={() => void disk.takeTheirs()}>{t('disk.takeTheirs')}</Button>
          <Button onClick={() => void disk.writeOurs()}>{t('disk.writeOurs')}</Button>
        </>
      )}
    </div>
  );
}
