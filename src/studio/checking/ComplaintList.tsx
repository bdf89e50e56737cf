import { useTranslation } from 'react-i18next';
import { sayComplaint } from '../../i18n/complaints.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import styles from './ComplaintList.module.css';

/** What is wrong, in which file and line, and how to mend it: for who reads and does not write. */
export function ComplaintList({ complaints }: { complaints: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  return (
    <ol className={styles.list}>
      {complaints.map((complaint) => {
        const { file, line, column, code, severity } = complaint;
        const { message, fix } = sayComplaint(complaint, language);
        return (
          <li key={`${file} ${line} ${column} ${code}`} className={styles.one}>
            <span className={styles.where}>
              {t(`problems.${severity}`)} · {file} {line}:{column}
            </span>
            <span>{message}</span>
            <span className={styles.fix}>{fix}</span>
          </li>
        );
      })}
    </ol>
  );
}
