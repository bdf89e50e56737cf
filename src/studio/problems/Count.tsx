import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../scenario/read/index.ts';
import { useChecked } from '../checking/useChecked.tsx';
import styles from './Count.module.css';

/** How much is said, red where an error is among it. */
export function Count({ of }: { of: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  if (of.length === 0) return null;
  const error = of.some(({ severity }) => severity === 'error');
  return (
    <span className={styles.count} data-severity={error ? 'error' : 'warning'}>
      {of.length}
      <span className="visually-hidden"> {t('problems.count', { count: of.length })}</span>
    </span>
  );
}

/** Of the whole document. */
export const CountOfAll = () => <Count of={useChecked().complaints} />;
