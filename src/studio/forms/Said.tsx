import { useTranslation } from 'react-i18next';
import { sayComplaint } from '../../i18n/complaints.ts';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { useBench } from '../bench/useBench.ts';
import { isFileName } from '../document/files.ts';
import { fieldOf } from './complaints/useComplaints.ts';
import styles from './Said.module.css';

/** What is said against a part, each a way to its field. */
export function Said({ complaints }: { complaints: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const bench = useBench();
  if (complaints.length === 0) return null;
  return (
    <section className={styles.said} aria-label={t('forms.said')}>
      <ul className={styles.list}>
        {complaints.map((complaint, at) => {
          const { file, severity } = complaint;
          const { message } = sayComplaint(complaint, language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two complaints may be alike
            <li key={at}>
              <button
                type="button"
                className={styles.one}
                data-severity={severity}
                onClick={() => isFileName(file) && bench.go({ file, path: fieldOf(complaint) })}
              >
                <Icon name="warning" size={16} />
                <span>{message}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
