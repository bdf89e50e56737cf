import { useTranslation } from 'react-i18next';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import styles from './Refused.module.css';

/** Another tab has taken the match up: what is done here is kept no more, unless it is taken back. */
export function Elsewhere({ onGoOnHere }: { onGoOnHere(): void }) {
  const { t } = useTranslation('play');
  return (
    <div className={styles.refused}>
      <Icon name="warning" />
      <span role="status">{t('saves.elsewhere')}</span>
      <Button onClick={onGoOnHere}>{t('saves.goOnHere')}</Button>
    </div>
  );
}
