import { useTranslation } from 'react-i18next';
import type { Closed as Closing } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './Closed.module.css';
import { Parts } from './Parts.tsx';

/** Why an option cannot be taken, if it is for its condition: what it asks, and how that stands. */
export function Closed({ closed, option }: { closed: Closing; option: Option }) {
  const { t } = useTranslation('play');
  const { view, seat, words } = useTable();
  if (closed.because !== 'condition') return null;
  const reason = words.turns[view.dilemma.id]!.options[seat]![option.id]!.closed;
  return (
    <div className={styles.closed}>
      <p>{reason ?? t('decision.closed')}</p>
      <Parts parts={closed.parts} />
    </div>
  );
}
