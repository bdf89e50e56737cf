import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../scenario/format/argument.ts';
import { deskName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { turnWords, useStudent } from '../student.ts';
import { usePending } from '../usePending.ts';
import styles from './DebateArgument.module.css';
import { Said } from './Said.tsx';
import { Stars } from './Stars.tsx';

/** A prepared argument: back it, ask for its evidence, or bring it in; rate it; read what people answered. */
export function DebateArgument({ argument, inHand }: { argument: Argument; inHand?: boolean }) {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { view, words, mine, picked, lesson } = told;
  const { shown, wish } = usePending(mine.picks[argument.id] ?? 'none');
  if (!view || !words) return null;
  const { id, desk, evidence } = argument;
  const said = turnWords(words, view).arguments[id];
  if (!said) return null;
  const moves = inHand ? (['rebut'] as const) : (['endorse', 'question'] as const);
  const others = moves.map((move) => ({ move, count: picked[id]?.[move] ?? 0 }));
  const answers = told.arguments.filter(({ under }) => under === id);
  return (
    <Paper as="li" className={styles.argument}>
      <p className={styles.desk}>{deskName(words, view.seat, desk)}</p>
      <p className={styles.claim}>{said.claim}</p>
      <p className={styles.warrant}>{said.warrant}</p>
      <p className={styles.sources}>
        {evidence.map((source) => (
          <SourceChip key={source} id={source} />
        ))}
      </p>
      <div className={styles.moves}>
        {moves.map((move) => {
          const on = shown === move;
          const next = on ? 'none' : move;
          return (
            <Button
              key={move}
              pressed={on}
              kind="line"
              disabled={lesson.paused !== null}
              onClick={() => void wish(next, () => say({ kind: 'pick', argument: id, move: next }))}
            >
              {t(`move.${move}`)}
            </Button>
          );
        })}
        <span className={styles.count}>
          {others
            .filter(({ count }) => count > 0)
            .map(({ move, count }) => t(`picked.${move}`, { count }))
            .join(' · ')}
        </span>
      </div>
      {!inHand && <Stars entry={id} about={said.claim} />}
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((entry) => (
            <Said key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </Paper>
  );
}
