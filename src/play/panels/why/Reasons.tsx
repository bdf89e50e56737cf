import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../agents/index.ts';
import styles from './Reasons.module.css';
import { type Chosen, useMotiveWords } from './useMotiveWords.ts';

/** More reasons than these explain nothing. */
const FOR = 5;
const AGAINST = 3;

/** The reasons for and against one thing that was done, in the order of their weight. */
export function Reasons({ reasons, chosen }: { reasons: readonly Reason[]; chosen: Chosen }) {
  const { t } = useTranslation('agents');
  const say = useMotiveWords();
  const pro = reasons.filter(({ by }) => by > 0).slice(0, FOR);
  const contra = reasons.filter(({ by }) => by < 0).slice(0, AGAINST);
  const entry = (reason: Reason) => (
    <li key={`${reason.motive} ${reason.about}`}>{say(reason, chosen)}</li>
  );
  return (
    <>
      {pro.length > 0 ? (
        <>
          <p className={styles.lead}>{t('why.for')}</p>
          <ol className={`${styles.list} ${styles.heaviest}`}>{pro.map(entry)}</ol>
        </>
      ) : (
        <p className={styles.nothing}>{t('why.nothing')}</p>
      )}
      {contra.length > 0 && (
        <>
          <p className={styles.lead}>{t('why.against')}</p>
          <ul className={styles.list}>{contra.map(entry)}</ul>
        </>
      )}
    </>
  );
}
