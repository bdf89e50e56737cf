import { useTranslation } from 'react-i18next';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import { Tick } from '../../../shell/parts/Tick.tsx';
import { withSeat } from '../draft/draft.ts';
import styles from './Form.module.css';
import type { Drafting } from './useDraft.ts';

/** Which governments people hold: one, or in an alliance several. */
export function Held({ draft, facts, words, change }: Drafting) {
  const { t } = useTranslation('instructor');
  const nameOf = (seat: string) => words.seats[seat]?.name ?? seat;
  if (facts.seats.length < 2) return null;
  if (draft.form === 'alliance') {
    return (
      <fieldset className={styles.ticks}>
        <legend className={styles.legend}>{t('seats.title')}</legend>
        <p className={styles.note}>{t('seats.note')}</p>
        {facts.seats.map((seat) => (
          <Tick
            key={seat}
            title={nameOf(seat)}
            on={draft.seats.includes(seat)}
            onChange={(held) => change(withSeat(draft, seat, held, facts))}
          />
        ))}
      </fieldset>
    );
  }
  return (
    <CardChoice
      label={t('seat.title')}
      small
      cards={facts.seats.map((value) => ({
        value,
        title: nameOf(value),
        text: words.seats[value]?.government ?? '',
      }))}
      value={draft.seats[0] ?? ''}
      onChoose={(seat) => change({ seats: [seat] })}
    />
  );
}
