import { useTranslation } from 'react-i18next';
import { Beginning } from './beginning/Beginning.tsx';
import { Goldens } from './golden/Goldens.tsx';
import styles from './PlayPane.module.css';
import { Running } from './Running.tsx';
import { usePlaying } from './usePlaying.tsx';

/** Plays the document while it is written: the match stays where it is, whatever is edited. */
export function PlayPane() {
  const { t } = useTranslation('studio');
  const { playable, behind, wordless, script, choosing } = usePlaying();
  return (
    <div className={styles.play}>
      <h2 className={styles.heading}>{t('pane.play')}</h2>
      {!playable && <p>{t('play.cannot')}</p>}
      {behind && (
        <p role="status" className={styles.notice}>
          {t('play.behind')}
        </p>
      )}
      {wordless && (
        <p role="status" className={styles.note}>
          {t('play.wordless')}
        </p>
      )}
      {playable && (choosing || !script) && <Beginning playable={playable} />}
      {playable && !choosing && script && <Running playable={playable} script={script} />}
      {playable && <Goldens playable={playable} />}
    </div>
  );
}
