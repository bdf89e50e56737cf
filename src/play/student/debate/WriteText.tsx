import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import { useDraftText } from './useDraftText.ts';
import styles from './WriteText.module.css';

interface WriteTextProps {
  label: string;
  /** Under which the half-written text is kept. */
  draft: string;
  most: number;
  send: string;
  onSend: (text: string) => Promise<{ ok: boolean; held?: boolean }>;
  children?: ReactNode;
}

/** A text of one's own: its length in sight, kept while it is written, sent once. */
export function WriteText({ label, draft, most, send, onSend, children }: WriteTextProps) {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const [text, setText] = useDraftText(draft);
  const id = useId();
  const left = most - text.length;
  const shut = told.lesson.paused !== null || told.me.muted;
  return (
    <form
      className={styles.write}
      onSubmit={async (event) => {
        event.preventDefault();
        const said = text.trim();
        if (said === '') return;
        setText('');
        const { ok } = await onSend(said);
        // What was refused is not lost: it stands in the field again.
        if (!ok) setText(said);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={text}
        maxLength={most}
        rows={3}
        onChange={({ target }) => setText(target.value)}
      />
      {children}
      <p className={styles.foot}>
        <Button type="submit" disabled={shut || text.trim() === ''}>
          {send}
        </Button>
        <span className={styles.left}>{t('write.left', { count: left })}</span>
        {told.me.muted && <span>{t('write.muted')}</span>}
      </p>
    </form>
  );
}
