import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Audiences } from './Audiences.tsx';
import { Cabinet } from './Cabinet.tsx';
import { casesOf } from './cases.ts';
import styles from './DebatePanel.module.css';
import { GivenUp } from './GivenUp.tsx';
import { OptionCase } from './OptionCase.tsx';
import { ReadyWord } from './ReadyWord.tsx';
import { useDebating } from './useDebating.ts';
import { YourWord } from './YourWord.tsx';

/** The cabinet debates the motion: its desks speak for and against every option, the player has a word. */
export function DebatePanel() {
  const { t } = useTranslation('play');
  const { view, words, send } = useTable();
  const debating = useDebating();
  const title = useId();
  const leading = [...view.options].sort((a, b) => b.mandate - a.mandate)[0]?.option.id;
  const [heard, setHeard] = useState<string | null>(leading ?? null);
  const options = view.options.map(({ option }) => option.id);
  const cases = casesOf(options, debating.onTable, debating.floor);
  return (
    <section className={styles.debate} aria-labelledby={title}>
      <div className={styles.table}>
        <header className={styles.motion}>
          <p className={styles.kicker}>{t('motion')}</p>
          <h2 id={title} className={styles.question}>
            <span className="visually-hidden">{t('debate.title')}: </span>
            {words.turns[view.dilemma.id]?.motion}
          </h2>
          <p className={styles.half}>
            {t('debate.half')} {debating.floor.contested && t('debate.contested')}
          </p>
        </header>
        <Cabinet debating={debating} />
        <div className={styles.cases} data-count={options.length}>
          {cases.map(({ option, points }, at) => (
            <OptionCase
              key={option}
              offered={view.options[at]!}
              points={points}
              debating={debating}
              open={heard === option}
              onOpen={() => setHeard(heard === option ? null : option)}
            />
          ))}
          <GivenUp />
        </div>
        <div className={styles.side}>
          <Audiences debating={debating} />
          <YourWord debating={debating} />
          <div className={styles.close}>
            <ReadyWord debating={debating} />
            <Button kind="brass" onClick={() => send({ kind: 'proceed' })}>
              {t('debate.close')}
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}
