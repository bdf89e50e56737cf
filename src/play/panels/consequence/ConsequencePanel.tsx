import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { InterestsPanel } from '../interests/InterestsPanel.tsx';
import { Changes } from './Changes.tsx';
import styles from './ConsequencePanel.module.css';
import { Decided } from './Decided.tsx';
import { Trends } from './Trends.tsx';
import { WorldAnswers } from './WorldAnswers.tsx';

/**
 * The world has answered: one sentence and picture, what others and the world did, what changed and
 * why. In a class nothing here leads on: its clock and its instructor do.
 */
export function ConsequencePanel() {
  const { t } = useTranslation('play');
  const { view, answered, send, told } = useTable();
  const of = answered.at(-1);
  if (!of) return null;
  return (
    <>
      <Decided of={of} className={styles.decided} />
      <div className={styles.beside}>
        <WorldAnswers of={of} className={styles.world} />
        <Trends className={styles.trends} />
        <InterestsPanel className={styles.interests} />
      </div>
      <Changes of={of} className={styles.changes} />
      {!told && (
        <div className={styles.onward}>
          <Button kind="brass" onClick={() => send({ kind: 'proceed' })}>
            {view.turn < view.turns
              ? t('consequence.goOn', { turn: view.turn + 1 })
              : t('consequence.finish')}
          </Button>
        </div>
      )}
    </>
  );
}
