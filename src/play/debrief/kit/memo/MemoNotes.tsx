import { useTranslation } from 'react-i18next';
import type { ToldEvidence } from '../evidence/useEvidence.ts';
import { useNoting } from '../notes/noting.ts';
import styles from './MemoNotes.module.css';
import { notesTold } from './notes-told.ts';

/** What the numbers in the memo stand for. */
export function MemoNotes({ evidence }: { evidence: readonly ToldEvidence[] }) {
  const { t } = useTranslation('kit');
  const { notes } = useNoting();
  const told = notesTold(notes, evidence);
  if (told.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h3 className={styles.title}>{t('memo.notes')}</h3>
      <ol className={styles.list}>
        {told.map(({ number, note }) => (
          <li key={number}>
            <span>[{number}]</span> {note}
          </li>
        ))}
      </ol>
    </div>
  );
}
