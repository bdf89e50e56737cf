import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Panel } from '../../../play/shell/parts/Panel.tsx';
import { RefusalSaid } from '../../sharing/in/RefusalSaid.tsx';
import styles from './Bring.module.css';
import { Choose } from './Choose.tsx';
import { chosenFiles, droppedFiles } from './dropped.ts';
import { OpenFolder } from './OpenFolder.tsx';
import { PasteLink } from './PasteLink.tsx';
import { useBringing } from './useBringing.ts';

/** The ways to a scenario that is somewhere else: files, a folder, an archive, a link. */
export function Bring() {
  const { t } = useTranslation('studio');
  const { bringing, bring } = useBringing();
  const [over, setOver] = useState(false);
  const chosen = (files: FileList) => bring(Promise.resolve(chosenFiles(files)));
  return (
    <Panel as="section" labelledBy="bring" className={styles.bring}>
      <h2 id="bring" className={styles.title}>
        {t('bring.title')}
      </h2>
      {/* Whatever can be dropped can be chosen with a button. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          bring(droppedFiles(event.dataTransfer));
        }}
      >
        <Icon name="folder" size={28} />
        <p>{t('bring.drop')}</p>
        <div className={styles.ways}>
          <Choose label={t('bring.files')} accept=".zip,.yaml,.yml" onChoose={chosen} />
          <Choose label={t('bring.folder')} folder onChoose={chosen} />
        </div>
      </div>
      <PasteLink />
      <OpenFolder />
      <div role="status">{bringing.state === 'opening' && t('bring.opening')}</div>
      {bringing.state === 'refused' && <RefusalSaid refusal={bringing.refusal} />}
      {bringing.state === 'nothingKept' && <p role="alert">{t('shelf.nothingKept')}</p>}
    </Panel>
  );
}
