import { useTranslation } from 'react-i18next';
import styles from './LinkField.module.css';

/** A link to be copied by hand: one click or Tab selects the whole of it. */
export function LinkField({ link }: { link: string }) {
  const { t } = useTranslation('play');
  return (
    <label className={styles.label}>
      {t('replay.byHand')}
      <input
        className={styles.field}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
    </label>
  );
}
