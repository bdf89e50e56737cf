import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { Icon, type IconName } from '../../../shell/icons/Icon.tsx';
import { type Move, useDebate } from '../floor/debating.ts';
import styles from './Moves.module.css';

const MOVES: { move: Move; icon: IconName }[] = [
  { move: 'endorse', icon: 'up' },
  { move: 'rebut', icon: 'rebut' },
  { move: 'question', icon: 'sheet' },
  { move: 'frame', icon: 'pencil' },
];

/** What the player may do: each move with what it does. */
export function Moves() {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const { begin } = useDebate();
  // Framing answers an ally's request at home: nobody asks the hub.
  const open = MOVES.filter(({ move }) => move !== 'frame' || !view.hub);
  return (
    <ul className={styles.moves}>
      {open.map(({ move, icon }) => {
        const empty = move === 'rebut' && view.hand.length === 0;
        return (
          <li key={move}>
            <button
              type="button"
              className={styles.move}
              disabled={empty}
              onClick={() => begin(move)}
            >
              <Icon name={icon} />
              <span className={styles.words}>
                <strong className={styles.name}>{t(`debate.move.${move}`)}</strong>
                <span className={styles.does}>
                  {empty
                    ? t('debate.handEmpty')
                    : t(`debate.does.${move}`, { count: view.hand.length })}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
