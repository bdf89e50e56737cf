import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { anyWaiting, watchWaiting } from '../drafts/waiting.ts';
import { useDisk } from './disk/useDisk.ts';
import styles from './Saved.module.css';
import { useKeeping } from './useKeeper.ts';

/** Whether the document is kept, and where. */
export function Saved() {
  const { t } = useTranslation('studio');
  const kept = useKeeping();
  const typed = useSyncExternalStore(watchWaiting, anyWaiting);
  // What is typed and not taken over yet is not saved yet.
  const keeping = kept === 'saved' && typed ? 'saving' : kept;
  const [disk] = useDisk();
  const lost = keeping === 'full' || keeping === 'nowhere';
  return (
    <span role="status" className={styles.saved} data-lost={lost || undefined}>
      <Icon name={lost ? 'warning' : 'check'} size={16} />
      {keeping === 'saved' && disk.kind === 'written'
        ? t('keeping.savedToo', { name: disk.name })
        : t(`keeping.${keeping}`)}
    </span>
  );
}
