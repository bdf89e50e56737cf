import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import styles from './Saying.module.css';
import { useAudienceName } from './useAudienceName.ts';

/** What was said so far, the newest first. */
export function Said() {
  const { t } = useTranslation('moderating');
  const { notices } = useLeading().told;
  const nameOf = useAudienceName();
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said" className={styles.title}>
        {t('say.earlier')}
      </h2>
      <ul>
        {[...notices].reverse().map((notice) => (
          <li key={notice.id} className={styles.said}>
            <p>{notice.text ?? t('texts.deleted')}</p>
            <p className={styles.note}>
              {nameOf(notice)} · {t('texts.turn', { turn: notice.turn })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
