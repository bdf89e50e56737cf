import { useTranslation } from 'react-i18next';
import { type Closed as Closing, GATE } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import styles from './Closed.module.css';
import { Parts } from './Parts.tsx';

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Why an option cannot be taken: its condition as it stands, or the Assembly's arithmetic. */
export function Closed({ closed, option }: { closed: Closing; option: Option }) {
  const { t } = useTranslation('play');
  const { view, seat, words } = useTable();
  const reason = words.turns[view.dilemma.id]!.options[seat]![option.id]!.closed;
  if (closed.because === 'condition') {
    return (
      <div className={styles.closed}>
        <p>{reason ?? t('decision.closed')}</p>
        <Parts parts={closed.parts} />
      </div>
    );
  }
  return (
    <div className={styles.closed}>
      <p>
        {t('decision.assembly', {
          mandate: closed.mandate.toFixed(2),
          offset: signed(closed.offset),
          sum: (closed.mandate + closed.offset).toFixed(2),
          gate: GATE.toFixed(2),
        })}
      </p>
      {option.gate && <SourceChip id={option.gate.source} />}
    </div>
  );
}
