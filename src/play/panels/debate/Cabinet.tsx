import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import styles from './Cabinet.module.css';
import { CabinetDesk } from './CabinetDesk.tsx';
import { leaningOf } from './leaning.ts';
import type { Debating } from './useDebating.ts';

/** Who sits at the table, and which way each leans now. */
export function Cabinet({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const { match, seat, view } = useTable();
  const title = useId();
  const options = view.options.map(({ option }) => option.id);
  const floor = debating.ready?.floor ?? debating.floor;
  return (
    <Panel as="section" labelledBy={title} className={styles.cabinet}>
      <h3 id={title} className={styles.title}>
        {t('debate.cabinet')}
      </h3>
      <ul className={styles.desks}>
        {Object.keys(match.scenario.seats[seat]?.desks ?? {}).map((desk) => (
          <CabinetDesk
            key={desk}
            desk={desk}
            leaning={leaningOf(desk, options, debating.onTable, floor)}
          />
        ))}
      </ul>
    </Panel>
  );
}
