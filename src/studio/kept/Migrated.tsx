import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { Button } from '../../play/shell/parts/Button.tsx';
import { FORMAT } from '../../scenario/format/version.ts';
import styles from './Elsewhere.module.css';

/** An older file was brought to today's format when it was opened. */
export function Migrated({ from }: { from: number }) {
  const { t } = useTranslation('studio');
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div role="status" className={styles.elsewhere}>
      <Icon name="undo" />
      <p className={styles.text}>{t('migrated', { from, to: FORMAT })}</p>
      <Button onClick={() => setRead(true)}>{t('understood')}</Button>
    </div>
  );
}
