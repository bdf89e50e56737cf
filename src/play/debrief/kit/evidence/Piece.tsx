import { useTranslation } from 'react-i18next';
import styles from './Piece.module.css';
import type { ToldEvidence } from './useEvidence.ts';

/** A piece of evidence, and the button that lays it into the memo. */
export function Piece({ piece, onInsert }: { piece: ToldEvidence; onInsert: () => void }) {
  const { t } = useTranslation('kit');
  const { turn, title, detail } = piece;
  return (
    <li className={styles.piece}>
      <div className={styles.told}>
        <p className={styles.turn}>{t('evidence.turn', { turn })}</p>
        <p className={styles.title}>{title}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <button
        type="button"
        className={styles.insert}
        aria-label={t('evidence.insertNamed', { title })}
        onClick={onInsert}
      >
        {t('evidence.insert')}
      </button>
    </li>
  );
}
