import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import styles from '../../sharing/out/Share.module.css';
import { canWriteFolders, chooseFolder } from './folder.ts';
import { useDisk } from './useDisk.ts';

/** Writes the document into a folder of the computer too, for version control or another editor. */
export function FolderTie() {
  const { t } = useTranslation('studio');
  const [state, disk] = useDisk();
  const [failed, setFailed] = useState(false);
  const choose = async () => {
    try {
      const folder = await chooseFolder();
      if (folder) await disk.tie(folder);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.way}>
      <h3 className={styles.heading}>{t('disk.title')}</h3>
      <p className={styles.note}>{t(canWriteFolders() ? 'disk.note' : 'disk.cannot')}</p>
      {state.kind === 'none' && canWriteFolders() && (
        <Button icon="folder" onClick={() => void choose()}>
          {t('disk.choose')}
        </Button>
      )}
      {state.kind !== 'none' && (
        <>
          <p>{t(`disk.${state.kind}`, { name: state.name })}</p>
          <Button kind="quiet" onClick={() => void disk.untie()}>
            {t('disk.untie')}
          </Button>
        </>
      )}
      {failed && <p role="alert">{t('disk.failedToOpen')}</p>}
    </section>
  );
}
