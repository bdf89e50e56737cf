import { useTranslation } from 'react-i18next';
import { Icon } from '../../shell/icons/Icon.tsx';
import { useStudent } from '../student.ts';
import styles from './Notices.module.css';

/** What the instructor said in this turn, newest first; it stays readable until the next one. */
export function Notices() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const now = told.notices.filter(({ turn }) => turn === told.lesson.turn).reverse();
  return (
    <div role="log" aria-label={t('notices.title')} className={styles.notices}>
      {now.map(({ id, text, private: alone }) => (
        <p key={id} className={styles.notice}>
          <Icon name={alone ? 'lock' : 'people'} size={18} />
          <span>
            <strong>{t(alone ? 'notices.private' : 'notices.all')}</strong> {text}
          </span>
        </p>
      ))}
    </div>
  );
}
