import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import styles from './Saved.module.css';
import { useKeeping } from './useKeeper.ts';

/** Whether the document is kept, and where. */
export function Saved() {
  const { t } = useTranslation('studio');
  const keeping = useKeeping();
  const lost = keeping === 'full' || keeping === 'nowhere';
  return (
    <span role="status" className={styles.saved} data-lost={lost || undefined}>
      <Icon name={lost ? 'warning' : 'check'} size={16} />
      {t(`keeping.${keeping}`)}
    </span>
  );
}
