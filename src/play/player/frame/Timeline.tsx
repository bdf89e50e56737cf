import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { dayOf, monthOf } from '../names/dates.ts';
import { useTable } from '../table/table.ts';
import styles from './Timeline.module.css';

/** The turns of the match by their dates, and where one stands. Titles stand on the paper: none fits between twelve dates. */
export function Timeline({ onTurn }: { onTurn?: ((turn: number) => void) | undefined }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, view } = useTable();
  const now = view.phase === 'over' ? view.turns + 1 : view.turn;
  return (
    <nav className={styles.timeline} aria-label={t('table.timeline')}>
      <p className={styles.short} aria-hidden="true">
        {t('table.turnShort', { turn: view.turn, turns: view.turns })}
      </p>
      <ol className={styles.turns}>
        {match.scenario.turns.map(({ id, date }, at) => {
          const turn = at + 1;
          const current = turn === now;
          const inside = (
            <>
              <span className={styles.dot} aria-hidden="true">
                {current && turn}
              </span>
              <span className={styles.name}>
                <span aria-hidden="true">{monthOf(date, language)}</span>
                <span className="visually-hidden">
                  {t('table.turnAt', { turn, date: dayOf(date, language) })}
                </span>
              </span>
            </>
          );
          return (
            <li
              key={id}
              className={styles.turn}
              data-done={turn < now || undefined}
              data-current={current || undefined}
              aria-current={current ? 'step' : undefined}
            >
              {onTurn ? (
                <button type="button" className={styles.leap} onClick={() => onTurn(turn)}>
                  {inside}
                </button>
              ) : (
                inside
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
