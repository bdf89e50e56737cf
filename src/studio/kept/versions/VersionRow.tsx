import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { momentOf } from '../../../play/player/names/dates.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import type { Files } from '../../document/files.ts';
import { changesBetween } from './changes.ts';
import styles from './Versions.module.css';
import type { Version } from './versions.ts';

/** As many lines as still show what a change was about. */
const MOST_LINES = 12;

interface VersionRowProps {
  version: Version;
  now: Files;
  onRestore(): void;
  onDrop(): void;
}

/** One version: when, why, and how it differs from the document as it stands. */
export function VersionRow({ version, now, onRestore, onDrop }: VersionRowProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const { at, why, files } = version;
  const when = momentOf(at, language);
  // What has come since then, seen from then.
  const changes = useMemo(() => changesBetween(files, now), [files, now]);
  return (
    <li className={styles.row}>
      <p>
        <strong>{when}</strong> <span className={styles.note}>{t(`versions.${why}`)}</span>
      </p>
      {changes.length === 0 ? (
        <p className={styles.note}>{t('versions.same')}</p>
      ) : (
        <Fold title={t('versions.differs', { files: changes.map(({ file }) => file).join(', ') })}>
          {changes.map(({ file, came, went }) => (
            <div key={file} className={styles.change}>
              <p className={styles.note}>
                {t('versions.counts', { file, came: came.length, went: went.length })}
              </p>
              <ul className={styles.lines}>
                {[
                  ...went.map((line) => ({ sign: '−', line })),
                  ...came.map((line) => ({ sign: '+', line })),
                ]
                  .slice(0, MOST_LINES)
                  .map(({ sign, line }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same line may come twice
                    <li key={`${index} ${line}`}>
                      <code>
                        {sign} {line.trim()}
                      </code>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </Fold>
      )}
      <div className={styles.ways}>
        <Button icon="undo" disabled={changes.length === 0} onClick={onRestore}>
          {t('versions.restore')}
          <span className="visually-hidden">{when}</span>
        </Button>
        <Button kind="quiet" onClick={onDrop}>
          {t('shelf.delete')}
          <span className="visually-hidden">{when}</span>
        </Button>
      </div>
    </li>
  );
}
