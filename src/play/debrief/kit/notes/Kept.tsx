import { useTranslation } from 'react-i18next';
import styles from './Kept.module.css';
import { useNoting } from './noting.ts';

/** Says whether what was written will still be there after a reload. */
export function Kept() {
  const { t } = useTranslation('kit');
  const { keeping } = useNoting();
  return (
    <p role="status" className={styles.kept} data-keeping={keeping}>
      {t(`notes.${keeping}`)}
    </p>
  );
}
