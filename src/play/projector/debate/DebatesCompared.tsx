import { useTranslation } from 'react-i18next';
import type { PlaceShown } from '../../../classroom/protocol/projector-told.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import type { Table } from '../../player/table/table.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Paged } from '../frame/Paged.tsx';
import { useProjected } from '../projected.ts';
import { argumentMap } from './argument-map.ts';
import styles from './DebatesCompared.module.css';
import { Mandates } from './Mandates.tsx';

/** So many tables are told apart on one wall. */
const MOST = 6;

interface Debates {
  tables: { place: PlaceShown; table: Table }[];
  words: Words;
}

/** Several debates: where each stands, and the argument that most people touched there. */
export function DebatesCompared({ tables, words }: Debates) {
  const { t } = useTranslation('projector');
  const { lesson } = useProjected().told;
  return (
    <>
      <Paged className={styles.debates}>
        {tables.slice(0, MOST).map(({ place, table }) => {
          const [first] = argumentMap(place, table);
          return (
            <Paper key={`${place.table} ${place.seat}`} as="section" className={styles.debate}>
              <h2 className={styles.name}>{placeName(t, lesson, words, place)}</h2>
              <Mandates table={table} />
              {first && first.weight > 0 && <p className={styles.claim}>{first.text}</p>}
            </Paper>
          );
        })}
      </Paged>
      {tables.length > MOST && <p>{t('tablesShown', { shown: MOST, count: tables.length })}</p>}
    </>
  );
}
