import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import styles from './SeatChoice.module.css';

interface SeatChoiceProps {
  seats: string[];
  words: Words;
  seat: string;
  onChoose(seat: string): void;
}

/** Which government one holds; agents hold the rest. */
export function SeatChoice({ seats, words, seat, onChoose }: SeatChoiceProps) {
  const { t } = useTranslation('play');
  return (
    <RadioGroup value={seat} onChange={onChoose} className={styles.group ?? ''}>
      <Label className={styles.label ?? ''}>{t('table.start.seat')}</Label>
      <div className={styles.seats}>
        {seats.map((id) => (
          <Radio key={id} value={id} className={styles.seat ?? ''}>
            <strong>{words.seats[id]?.name ?? id}</strong>
            <span>{words.seats[id]?.government}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
