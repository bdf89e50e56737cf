import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { AUDIENCES } from '../../../../scenario/format/gauges.ts';
import { useTable } from '../../../player/table/table.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Mark } from '../../../shell/marks/Mark.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useDebate } from '../floor/debating.ts';
import { Audience } from './Audience.tsx';
import styles from './Sounds.module.css';

/** How the debate sounds to those who listen: what each makes of the option in question. */
export function Sounds() {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { inQuestion, ask } = useDebate();
  const title = useId();
  const asked = view.options.find(({ option }) => option.id === inQuestion);
  const said = words.turns[view.dilemma.id]?.options[seat];
  return (
    <Panel as="section" labelledBy={title}>
      <h3 id={title} className={styles.title}>
        {t('debate.soundsTo')}
      </h3>
      <label className={styles.option}>
        <span className="visually-hidden">{t('debate.inQuestion')}</span>
        {asked && <Mark strategy={strategyOf(asked.option.effort)} size={18} />}
        <select
          className={styles.select}
          value={inQuestion}
          onChange={(event) => ask(event.target.value)}
        >
          {view.options.map(({ option }) => (
            <option key={option.id} value={option.id}>
              {said?.[option.id]?.title}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.audiences}>
        {AUDIENCES.map((name) => (
          <Audience key={name} name={name} />
        ))}
      </ul>
      <p className={styles.note}>
        <Icon name="diamond" size={13} />
        {t('debate.assumption')}
      </p>
    </Panel>
  );
}
