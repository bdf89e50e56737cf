import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERVENTIONS } from '../../../../game/index.ts';
import { useTable } from '../../../player/table/table.ts';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useDebate } from '../floor/debating.ts';
import { Making } from './Making.tsx';
import { Moves } from './Moves.tsx';
import styles from './YourWord.module.css';

/** The player's part in the debate: four moves, and what the one that is being made would bring. */
export function YourWord() {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const { move } = useDebate();
  const title = useId();
  const left = view.interventionsLeft;
  return (
    <Panel as="section" labelledBy={title} className={styles.word}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {t('debate.yourWord')}
        </h3>
        <span className={styles.left}>
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: INTERVENTIONS }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
              <span key={at} className={styles.dot} data-left={at < left || undefined} />
            ))}
          </span>
          {t('debate.left', { count: left, all: INTERVENTIONS })}
        </span>
      </div>
      {left === 0 ? (
        <p className={styles.hint}>{t('debate.spoken')}</p>
      ) : move === null ? (
        <Moves />
      ) : (
        <Making move={move} />
      )}
    </Panel>
  );
}
