import { useTranslation } from 'react-i18next';
import type { Language } from '../../../i18n/index.ts';
import { Prose } from '../../../play/player/prose/Prose.tsx';
import styles from './Shown.module.css';

/** Whether a text has marks that look otherwise in the game: bold, emphasis, links, paragraphs. */
const MARKED = /\*|\]\(|\n\s*\n/;

/** A text as the game shows it, where that differs from what is written. */
export function Shown({ text, language }: { text: string; language: Language }) {
  const { t } = useTranslation('studio');
  if (!MARKED.test(text)) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('forms.shown')}</summary>
      <div lang={language}>
        <Prose text={text} className={styles.prose} />
      </div>
    </details>
  );
}
