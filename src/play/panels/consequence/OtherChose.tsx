import { strategyOf } from '../../../game/index.ts';
import { seatName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import { Emblem } from '../../shell/icons/Emblem.tsx';
import { Mark } from '../../shell/marks/Mark.tsx';
import { useMotiveWords } from '../why/useMotiveWords.ts';
import { WhyChoice } from '../why/WhyChoice.tsx';
import type { OtherChoice } from './choices-of-others.ts';
import styles from './OtherChose.module.css';

/** So many reasons stand beside a choice; behind the question stand all, the standing leaning too. */
const SHOWN = 2;

/** One government: what it chose, what weighed most, and the way to ask for the rest. */
export function OtherChose({ turn, other }: { turn: number; other: OtherChoice }) {
  const { match, words } = useTable();
  const say = useMotiveWords();
  const { seat, option, move } = other;
  const said = words.turns[match.scenario.turns[turn - 1]!.id]?.options[seat]?.[option.id];
  const works = Object.values(option.effort).some((share) => share > 0);
  const reasons =
    move?.reasons.filter(({ by, motive }) => by > 0 && motive !== 'lean').slice(0, SHOWN) ?? [];
  return (
    <li className={styles.other}>
      <Emblem name={match.scenario.seats[seat]!.emblem} size={36} />
      <div>
        <p className={styles.what}>
          <span className={styles.who}>{seatName(words, seat)}</span>
          <strong>
            {works && <Mark strategy={strategyOf(option.effort)} size={14} />} {said?.title}
          </strong>
        </p>
        {reasons.map((reason) => (
          <p key={`${reason.motive} ${reason.about}`} className={styles.reason}>
            {say(reason, { seat, turn, option: option.id })}
          </p>
        ))}
        {move && <WhyChoice seat={seat} turn={turn} move={move} />}
      </div>
    </li>
  );
}
