import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { AUDIENCES } from '../../../../scenario/format/gauges.ts';
import { useTable } from '../../../player/table/table.ts';
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
  const said = words.turns[view.dilemma.id]?.options[seat];
  return (
    <Panel as="section" labelledBy={title} className={styles.sounds}>
      <h3 id={title} className={styles.title}>
        {t('debate.soundsTo')}
      </h3>
      <div className={styles.options} role="radiogroup" aria-labelledby={title}>
        {view.options.map(({ option }) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              className="visually-hidden"
              name={title}
              checked={option.id === inQuestion}
              onChange={() => ask(option.id)}
            />
            <Mark strategy={strategyOf(option.effort)} size={15} />
            <span>{said?.[option.id]?.title}</span>
          </label>
        ))}
      </div>
      <ul className={styles.audiences}>
        {AUDIENCES.map((name) => (
          <Audience key={name} name={name} />
        ))}
      </ul>
    </Panel>
  );
}
