import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './Notes.module.css';

/** What only this cabinet is told, by the desks that tell it. */
export function Notes() {
  const { t } = useTranslation('play');
  const { view, seat, words } = useTable();
  const notes = words.turns[view.dilemma.id]!.notes;
  const told = view.notes.filter((desk) => notes[desk]);
  if (told.length === 0) return null;
  return (
    <Fold icon="lock" title={t('briefing.notes', { count: told.length })}>
      <dl className={styles.notes}>
        {told.map((desk) => (
          <div key={desk}>
            <dt>{deskName(words, seat, desk)}</dt>
            <dd>{notes[desk]}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
