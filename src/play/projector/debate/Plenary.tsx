import { useTranslation } from 'react-i18next';
import type { PlaceShown } from '../../../classroom/protocol/projector-told.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import { seatName } from '../../player/names/names.ts';
import type { Table } from '../../player/table/table.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { useProjected } from '../projected.ts';
import styles from './Plenary.module.css';
import { useFitting } from './useFitting.ts';

interface PlenaryProps {
  tables: { place: PlaceShown; table: Table }[];
  words: Words;
}

/** Governments that choose against each other: what each is asked, and what they say before all. */
export function Plenary({ tables, words }: PlenaryProps) {
  const { t } = useTranslation('projector');
  const { lesson, plenary } = useProjected().told;
  const newest = [...plenary].reverse();
  const { box } = useFitting<HTMLUListElement>(JSON.stringify(newest));
  return (
    <div className={styles.plenary}>
      <div className={styles.governments}>
        {tables.map(({ place, table }) => (
          <Paper key={`${place.table} ${place.seat}`} as="section" className={styles.government}>
            <h2 className={styles.name}>{placeName(t, lesson, words, place)}</h2>
            <p className={styles.motion}>{table.words.turns[table.view.dilemma.id]!.motion}</p>
            <p className={styles.note}>{t('done', { done: place.done, people: place.people })}</p>
          </Paper>
        ))}
      </div>
      <h2 className={styles.title}>{t('plenary.title')}</h2>
      {newest.length === 0 && <p className={styles.note}>{t('plenary.none')}</p>}
      <ul ref={box} className={styles.said}>
        {newest.map(({ id, kind, seat, text, sponsors }) => (
          <li key={id} className={styles.word} data-kind={kind}>
            <p className={styles.head}>
              <strong>{seatName(words, seat)}</strong>
              {kind === 'proposal' && <span>{t('plenary.proposal')}</span>}
              {sponsors > 0 && <span>{t('plenary.sponsors', { count: sponsors })}</span>}
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
