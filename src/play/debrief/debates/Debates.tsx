import { useTranslation } from 'react-i18next';
import { Chapter } from '../Chapter.tsx';
import styles from './Debates.module.css';
import { DebateTold } from './DebateTold.tsx';
import { useDebriefedDebates } from './useDebriefedDebates.ts';

/** What was said and what became of it: whom it moved, what nobody answered, what time bore out. */
export function Debates() {
  const { t } = useTranslation('debrief');
  const reviews = useDebriefedDebates();
  if (reviews.length === 0) return null;
  return (
    <Chapter id="debates" title={t('debates')} note={t('debates.note')}>
      <ol className={styles.turns}>
        {reviews.map((review) => (
          <DebateTold key={review.turn} review={review} />
        ))}
      </ol>
    </Chapter>
  );
}
