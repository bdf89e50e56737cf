import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { STRUCTURE } from '../../document/files.ts';
import { canWriteFolders, chooseFolder, readFolder } from '../../kept/disk/folder.ts';
import { keepTie } from '../../kept/disk/ties.ts';
import { beginDocument, editorLink } from '../begin/begin.ts';
import styles from './Bring.module.css';

/** A folder of one's own, to write in: its files are changed as one writes. */
export function OpenFolder() {
  const { t } = useTranslation('studio');
  const [wrong, setWrong] = useState<'refused.nothing' | 'disk.failedToOpen' | null>(null);
  const open = async () => {
    try {
      const folder = await chooseFolder();
      if (!folder) return;
      const files = await readFolder(folder);
      if (!files[STRUCTURE]) return setWrong('refused.nothing');
      const id = await beginDocument(files);
      await keepTie(id, { folder, seen: files });
      location.assign(editorLink(id));
    } catch {
      setWrong('disk.failedToOpen');
    }
  };
  if (!canWriteFolders()) return null;
  return (
    <div className={styles.link}>
      <p className={styles.note}>{t('bring.ownNote')}</p>
      <Button icon="folder" onClick={() => void open()}>
        {t('bring.own')}
      </Button>
      {wrong && <p role="alert">{t(wrong)}</p>}
    </div>
  );
}
