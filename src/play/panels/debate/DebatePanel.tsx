import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Coach } from '../coach/Coach.tsx';
import { Contested } from './Contested.tsx';
import { Cabinet } from './cabinet/Cabinet.tsx';
import styles from './DebatePanel.module.css';
import { DebatingContext } from './floor/debating.ts';
import { useDebating } from './floor/useDebating.ts';
import { InHand } from './hand/InHand.tsx';
import { ArgumentMap } from './map/ArgumentMap.tsx';
import { Sounds } from './sounds/Sounds.tsx';
import { YourWord } from './word/YourWord.tsx';

/** The cabinet debates the motion: its desks speak for and against every option, the player has a word. */
export function DebatePanel() {
  const { t } = useTranslation('play');
  const { view, words, send } = useTable();
  const debating = useDebating();
  const { inHand, move } = debating;
  const title = useId();
  return (
    <DebatingContext value={debating}>
      <section className={styles.debate} aria-labelledby={title}>
        <div className={styles.table}>
          <header className={styles.motion}>
            <p className={styles.kicker}>{t('motion')}</p>
            <h2 id={title} className={styles.question}>
              <span className="visually-hidden">{t('debate.title')}: </span>
              {words.turns[view.dilemma.id]?.motion}
            </h2>
            {view.floor.contested && <Contested />}
            <Coach moment="debate" />
          </header>
          <div className={styles.cabinet}>
            <Cabinet />
          </div>
          <div className={styles.middle}>
            <ArgumentMap />
            {inHand !== null && move === null && <InHand id={inHand} />}
          </div>
          <div className={styles.side}>
            <div className={styles.scroller}>
              <Sounds />
              <div className={styles.word} data-making={move !== null || undefined}>
                <YourWord />
              </div>
            </div>
            <div className={styles.close}>
              <Button kind="brass" onClick={() => send({ kind: 'proceed' })}>
                {t('debate.close')}
              </Button>
            </div>
          </div>
        </div>
      </section>
    </DebatingContext>
  );
}
