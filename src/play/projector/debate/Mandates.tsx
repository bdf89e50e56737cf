import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { splitOf } from '../../panels/decision/strategies.ts';
import type { Table } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Mandate } from '../../shell/parts/Mandate.tsx';
import styles from './Mandates.module.css';

/** How strongly the debate backs each option, with the tick at one half. */
export function Mandates({ table: { view, seat, words } }: { table: Table }) {
  const { t } = useTranslation('projector');
  const titles = words.turns[view.dilemma.id]!.options[seat];
  return (
    <ul className={styles.mandates} aria-label={t('mandates')}>
      {view.options.map(({ option, mandate }) => (
        <li key={option.id}>
          <Mandate
            value={mandate}
            strategies={splitOf(option.effort)}
            label={
              <span className={styles.title}>
                <Mark strategy={strategyOf(option.effort)} size={30} />
                {titles?.[option.id]?.title}
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}
