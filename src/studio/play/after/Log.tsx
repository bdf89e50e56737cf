import { useTranslation } from 'react-i18next';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { useTable } from '../../../play/player/table/table.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { optionName, seatName } from '../names.ts';
import styles from '../PlayPane.module.css';

/** What was chosen so far, each turn a way back to before its choice. */
export function Log({ onBack }: { onBack(command: number): void }) {
  const { t } = useTranslation('studio');
  const { match, answered, words, playthrough, seat } = useTable();
  if (answered.length === 0) return null;
  // The person's own words, without those that only lead on.
  const said = playthrough.steps.filter(
    ({ seat: by, command }, at) =>
      by === seat && (command.kind !== 'proceed' || consequenceBefore(at)),
  );
  return (
    <Fold title={t('play.log')}>
      <ol className={styles.list}>
        {answered.map(({ report }) => {
          const { id } = match.scenario.turns[report.turn - 1]!;
          const at = said.findIndex(
            ({ turn, command }) => turn === report.turn && command.kind === 'choose',
          );
          return (
            <li key={report.turn} className={styles.card}>
              <p className={styles.label}>
                {t('play.turnNamed', { turn: report.turn, title: words.turns[id]?.title ?? id })}
              </p>
              <ul className={styles.note}>
                {Object.entries(report.choices).map(([of, { option }]) => (
                  <li key={of}>
                    {t('play.chose', {
                      seat: seatName(words, of),
                      option: optionName(words, id, of, option),
                    })}
                  </li>
                ))}
              </ul>
              {at >= 0 && (
                <Button kind="quiet" icon="undo" onClick={() => onBack(at)}>
                  {t('play.backTo', { turn: report.turn })}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Fold>
  );

  function consequenceBefore(at: number): boolean {
    return playthrough.steps[at - 1]?.state.phase === 'consequence';
  }
}
