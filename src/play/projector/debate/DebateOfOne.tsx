import { useTranslation } from 'react-i18next';
import type { PlaceShown } from '../../../classroom/protocol/projector-told.ts';
import type { Table } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { ArgumentShown } from './ArgumentShown.tsx';
import { argumentMap } from './argument-map.ts';
import styles from './DebateOfOne.module.css';
import { Mandates } from './Mandates.tsx';
import { useFitting } from './useFitting.ts';

/** More than six nobody reads from the last row. */
const MOST = 6;

/** The strongest arguments of one government's debate, and under them what each option stands at. */
export function DebateOfOne({ place, table }: { place: PlaceShown; table: Table }) {
  const { t } = useTranslation('projector');
  const [language] = useLanguage();
  const all = argumentMap(place, table);
  const shown = all.slice(0, MOST);
  const { box, fitting } = useFitting<HTMLUListElement>(`${language} ${JSON.stringify(shown)}`);
  return (
    <div className={styles.debate}>
      <ul ref={box} className={styles.map}>
        {shown.map((argument) => (
          <ArgumentShown key={argument.id} argument={argument} table={table} />
        ))}
      </ul>
      {all.length > fitting && (
        <p className={styles.rest}>{t('shown', { shown: fitting, count: all.length })}</p>
      )}
      <Mandates table={table} />
    </div>
  );
}
