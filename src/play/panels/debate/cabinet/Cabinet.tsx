import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import styles from './Cabinet.module.css';
import { CabinetDesk } from './CabinetDesk.tsx';
import { Minutes } from './Minutes.tsx';
import { minutesOf } from './minutes.ts';

/** Who sits at the table, which way each leans now, and what was said last. */
export function Cabinet() {
  const { t } = useTranslation('play');
  const { match, seat, view, playthrough, send } = useTable();
  const title = useId();
  const rounds = minutesOf(playthrough, seat);
  const last = view.debate.said.filter((id) => view.raised.some((point) => point.id === id)).at(-1);
  const speaking = view.raised.find(({ id }) => id === last)?.desk;
  return (
    <div className={styles.side}>
      <Panel as="section" labelledBy={title} className={styles.cabinet}>
        <h3 id={title} className={styles.title}>
          {t('debate.cabinet')}
        </h3>
        <ul className={styles.desks}>
          {Object.keys(match.scenario.seats[seat]?.desks ?? {}).map((desk) => (
            <CabinetDesk key={desk} desk={desk} speaking={desk === speaking} />
          ))}
        </ul>
      </Panel>
      <Minutes rounds={rounds} />
      {view.answersToCome ? (
        <div className={styles.hear}>
          <Button icon="people" onClick={() => send({ kind: 'listen' })}>
            {t('debate.listen')}
          </Button>
          <p className={styles.note}>{t('debate.listenHint')}</p>
        </div>
      ) : (
        <p className={styles.note}>{t('debate.allSaid')}</p>
      )}
    </div>
  );
}
