import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answered, useTable } from '../../player/table/table.ts';
import styles from './ChoicesOfOthers.module.css';
import { choicesOfOthers } from './choices-of-others.ts';
import { OtherChose } from './OtherChose.tsx';

/** What the other governments chose at the same moment, with their own reasons. */
export function ChoicesOfOthers({ of: { report } }: { of: Answered }) {
  const { t } = useTranslation('play');
  const { playthrough, seat } = useTable();
  const title = useId();
  const others = useMemo(
    () => choicesOfOthers(playthrough, report, seat),
    [playthrough, report, seat],
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('consequence.others')}
      </h3>
      <ul className={styles.list}>
        {others.map((other) => (
          <OtherChose key={other.seat} turn={report.turn} other={other} />
        ))}
      </ul>
    </section>
  );
}
