import { useTranslation } from 'react-i18next';
import { Changes } from '../../../play/panels/consequence/Changes.tsx';
import { WorldAnswers } from '../../../play/panels/consequence/WorldAnswers.tsx';
import { useTable } from '../../../play/player/table/table.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { optionName, seatName } from '../names.ts';
import styles from '../PlayPane.module.css';
import { Draws } from './Draws.tsx';

/** What the world answered: who chose what, what came and was drawn, what changed and why. */
export function Consequence({ onGoOn }: { onGoOn(): void }) {
  const { t } = useTranslation('studio');
  const { answered, view, words } = useTable();
  const of = answered.at(-1);
  if (!of) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {t('play.followed', {
          turn: view.turn,
          title: words.turns[view.dilemma.id]?.title ?? view.dilemma.id,
        })}
      </h3>
      <ul className={styles.list}>
        {Object.entries(of.report.choices).map(([seat, { option }]) => (
          <li key={seat}>
            {t('play.chose', {
              seat: seatName(words, seat),
              option: optionName(words, view.dilemma.id, seat, option),
            })}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button kind="brass" onClick={onGoOn}>
          {view.turn < view.turns ? t('play.goOn', { turn: view.turn + 1 }) : t('play.finish')}
        </Button>
      </div>
      <WorldAnswers of={of} />
      <Draws />
      <Changes of={of} />
    </>
  );
}
