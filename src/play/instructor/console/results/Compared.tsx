import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { TablesCompared } from '../../../lesson/compared/TablesCompared.tsx';
import type { Shelved } from '../../../lesson/useShelved.ts';
import { useLeading } from '../leading.ts';
import styles from './Outcomes.module.css';

/** The tables beside each other, beside history, and beside earlier classes that this browser opened. */
export function Compared({ results, shelved }: { results: Results; shelved: Shelved }) {
  const { t } = useTranslation('outcomes');
  const { lesson } = useLeading().told;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('compared.title')}</h3>
      <p className={styles.note}>
        {t(results.earlier.classes > 0 ? 'compared.note' : 'compared.first')}
      </p>
      <div className={styles.scroll}>
        <TablesCompared
          results={results}
          lesson={lesson}
          shelved={shelved}
          className={styles.table}
          mark={16}
        />
      </div>
    </div>
  );
}
