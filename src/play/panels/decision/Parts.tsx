import { useTranslation } from 'react-i18next';
import type { Part } from '../../../game/index.ts';
import { readingName } from '../../player/names/names.ts';
import { points } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './Parts.module.css';

/** Readings that count as they are; all others stand on the scale of 100. */
const COUNTS = /^(turn$|flags\.|calls\.)/;

/** Each reading of a condition with its value now. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, words, seat } = useTable();
  const told = ({ path, value }: Part): string => {
    if (typeof value === 'boolean') return t(value ? 'table.true' : 'table.false');
    return String(COUNTS.test(path) ? value : points(value));
  };
  return (
    <dl className={styles.parts}>
      {parts.map((part) => (
        <div key={part.path}>
          <dt>{readingName(t, match, words, seat, part.path)}</dt>
          <dd>{told(part)}</dd>
        </div>
      ))}
    </dl>
  );
}
