import { sayComplaint } from '../../../i18n/complaints.ts';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import type { Complaint } from '../../../scenario/read/index.ts';
import styles from './Complaints.module.css';

/** What is wrong with one field, and how to mend it. */
export function Complaints({ id, of }: { id?: string; of: readonly Complaint[] }) {
  const [language] = useLanguage();
  if (of.length === 0) return null;
  return (
    <ul id={id} className={styles.list}>
      {of.map((complaint, at) => {
        const { message, fix } = sayComplaint(complaint, language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: complaints of one place have no other name
          <li key={at} className={styles.one} data-severity={complaint.severity}>
            <Icon name="warning" size={16} />
            <span>
              {message} {fix}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
