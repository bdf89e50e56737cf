import { useTranslation } from 'react-i18next';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './Refused.module.css';

/** The browser keeps nothing, for example in a private window: the match goes on, and is lost with the page. */
export function NotKept() {
  const { t } = useTranslation('play');
  return (
    <p role="status" className={styles.refused}>
      <Icon name="warning" />
      <span>{t('saves.notKept')}</span>
    </p>
  );
}
