import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answered } from '../../player/table/table.ts';
import styles from './ChoicesOfOthers.module.css';
import { ListOfOthers } from './ListOfOthers.tsx';
import { useChoicesOfOthers } from './useChoicesOfOthers.ts';

/** What the other governments chose at the same moment, with their own reasons. */
export function ChoicesOfOthers({ of: { report } }: { of: Answered }) {
  const { t } = useTranslation('play');
  const title = useId();
  const others = useChoicesOfOthers(report);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('consequence.others')}
      </h3>
      <ListOfOthers turn={report.turn} others={others} />
    </section>
  );
}
