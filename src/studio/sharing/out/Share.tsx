import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { saveFile } from '../../../play/shell/save-file.ts';
import { useBench, useFiles } from '../../bench/useBench.ts';
import type { FileName } from '../../document/files.ts';
import { FolderTie } from '../../kept/disk/FolderTie.tsx';
import { playLink } from '../../playing/play-link.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './Share.module.css';
import { saveArchive } from './save-archive.ts';

/** Every way out: an archive, single files, a link that carries the whole. */
export function Share() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const files = useFiles();
  const names = (Object.keys(files) as FileName[]).filter((name) => files[name]);
  return (
    <div className={styles.share}>
      <h2 className={styles.title}>{t('pane.share')}</h2>
      <section className={styles.way}>
        <Button icon="share" onClick={() => saveArchive(files)}>
          {t('out.zip')}
        </Button>
        <p className={styles.note}>{t('out.zipNote')}</p>
      </section>
      <CopyLink files={files} />
      <FolderTie />
      <section className={styles.way}>
        <h3 className={styles.heading}>{t('out.files')}</h3>
        <p className={styles.note}>{t('out.filesNote')}</p>
        <ul className={styles.files}>
          {names.map((name) => (
            <li key={name}>
              <Button
                kind="quiet"
                onClick={() => saveFile(name.replace('/', '-'), files[name] ?? '')}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.way}>
        <h3 className={styles.heading}>{t('out.play')}</h3>
        <p className={styles.note}>{t('out.playNote')}</p>
        <a className={styles.link} href={playLink(bench.get().id)}>
          {t('out.playWhole')}
        </a>
      </section>
    </div>
  );
}
