import { useTranslation } from 'react-i18next';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import styles from './Sure.module.css';

interface SureProps {
  title: string;
  text: string;
  yes: string;
  onYes(): void;
  onClose(): void;
}

/** Asked before what cannot be taken back. */
export function Sure({ title, text, yes, onYes, onClose }: SureProps) {
  const { t } = useTranslation('leading');
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div className={styles.ways}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          kind="brass"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
