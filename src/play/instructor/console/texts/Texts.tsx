import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import { needsLook } from './needs-look.ts';
import { TextEntry } from './TextEntry.tsx';
import styles from './Texts.module.css';

/** What students wrote: first what waits for the instructor, then everything, the newest first. */
export function Texts() {
  const { t } = useTranslation('moderating');
  const { entries } = useLeading().told;
  const newest = [...entries].reverse();
  const waiting = newest.filter(needsLook);
  const others = newest.filter((entry) => !needsLook(entry));
  return (
    <div className={styles.texts}>
      <section aria-labelledby="waiting">
        <h2 id="waiting" className={styles.title}>
          {t('texts.waiting')}
        </h2>
        <p role="status" className={styles.note}>
          {waiting.length === 0 && t('texts.none')}
        </p>
        <ul>
          {waiting.map((entry) => (
            <TextEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="all-texts">
        <h2 id="all-texts" className={styles.title}>
          {t('texts.all')}
        </h2>
        {entries.length === 0 && <p className={styles.note}>{t('texts.noneYet')}</p>}
        <ul>
          {others.map((entry) => (
            <TextEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
    </div>
  );
}
