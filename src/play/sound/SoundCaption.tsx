import { useTranslation } from 'react-i18next';
import styles from './SoundCaption.module.css';
import { useSound } from './use-sound.ts';

/** What is heard, in words, for a moment. It lies over the foot of the page and lets clicks through. */
export function SoundCaption() {
  const { t } = useTranslation('sound');
  const { state } = useSound();
  const shown = state.on && state.captions ? state.heard : [];
  // The region stands empty in the page beforehand: only then do screen readers say what is added.
  return (
    <div className={styles.captions} role="log" aria-label={t('heard')}>
      {shown.map(({ number, of }) => (
        <p key={number} className={styles.line}>
          {t(`heard.${of}`)}
        </p>
      ))}
      {state.failed && <p className={styles.line}>{t('failed')}</p>}
    </div>
  );
}
