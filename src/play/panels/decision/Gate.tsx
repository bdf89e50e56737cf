import { useTranslation } from 'react-i18next';
import { GATE } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import styles from './Closed.module.css';

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** The Assembly's arithmetic for an option that needs it, told before anyone chooses. */
export function Gate({ option }: { option: Option }) {
  const { t } = useTranslation('play');
  const { view } = useTable();
  if (!option.gate) return null;
  const mandate = view.audiences.assembly[option.id] ?? GATE;
  const { offset, source } = option.gate;
  return (
    <div className={styles.closed}>
      <p>
        {t(mandate + offset < GATE ? 'decision.assembly' : 'decision.passes', {
          mandate: mandate.toFixed(2),
          offset: signed(offset),
          sum: (mandate + offset).toFixed(2),
          gate: GATE.toFixed(2),
        })}
      </p>
      <SourceChip id={source} />
    </div>
  );
}
