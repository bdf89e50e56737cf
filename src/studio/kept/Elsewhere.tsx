import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { Button } from '../../play/shell/parts/Button.tsx';
import styles from './Elsewhere.module.css';

/** Another tab has this document: here it can only be looked at, or taken back. */
export function Elsewhere() {
  const { t } = useTranslation('studio');
  return (
    <div role="alert" className={styles.elsewhere}>
      <Icon name="lock" />
      <p className={styles.text}>{t('elsewhere.text')}</p>
      {/* Read anew: the other tab has written since. */}
      <Button onClick={() => location.reload()}>{t('elsewhere.take')}</Button>
    </div>
  );
}
