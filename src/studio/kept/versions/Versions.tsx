import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBench, useFiles } from '../../bench/useBench.ts';
import { VersionRow } from './VersionRow.tsx';
import styles from './Versions.module.css';
import { dropVersion, putAway, type Version, versionsOf } from './versions.ts';

/** The document as it was in the last days. */
export function Versions() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  // Every version is held against the document: that may come after the letter that is being typed.
  const files = useDeferredValue(useFiles());
  const { id } = bench.get();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [said, setSaid] = useState(false);
  const look = useCallback(() => {
    versionsOf(id).then(setVersions, () => setVersions([]));
  }, [id]);
  useEffect(look, [look]);
  const restore = async (version: Version) => {
    // What is on the bench now can be found here too, not only by undoing.
    const { files: before } = bench.get().history;
    await putAway(id, { at: Date.now(), why: 'restoring', files: before }).catch(() => {});
    bench.write(version.files);
    setSaid(true);
    look();
  };
  const drop = async ({ at }: Version) => {
    await dropVersion(id, at);
    look();
  };
  return (
    <div className={styles.versions}>
      <h2 className={styles.title}>{t('pane.versions')}</h2>
      <p className={styles.note}>{t('versions.note')}</p>
      <p role="status">{said && t('versions.restored')}</p>
      <ol className={styles.list}>
        {versions?.map((version) => (
          <VersionRow
            key={version.at}
            version={version}
            now={files}
            onRestore={() => void restore(version)}
            onDrop={() => void drop(version)}
          />
        ))}
      </ol>
      {versions?.length === 0 && <p>{t('versions.none')}</p>}
    </div>
  );
}
