import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../player/dialog/Dialog.tsx';
import { buttonClass } from '../../../shell/parts/Button.tsx';
import styles from './KeysShown.module.css';

const KEYS = { N: 'next', P: 'pause', M: 'more', B: 'back' } as const;

/** The keys that lead a class. */
export function KeysShown() {
  const { t } = useTranslation('leading');
  return (
    <Dialog
      title={t('keys.title')}
      trigger={{ className: buttonClass('quiet'), content: <span>{t('keys.title')}</span> }}
    >
      <dl className={styles.keys}>
        {Object.entries(KEYS).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
