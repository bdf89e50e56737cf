import { useTranslation } from 'react-i18next';
import { holds, leadSeat, outlookOf } from '../../../game/index.ts';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { useTable } from '../../../play/player/table/table.ts';
import type { Condition } from '../../../scenario/format/condition-tree.ts';
import { ConditionTold } from '../condition/ConditionTold.tsx';
import styles from '../PlayPane.module.css';

/** Calls and events that are due in this turn and the endings, each with how its condition stands. */
export function Coming() {
  const { t } = useTranslation('studio');
  const { match, view, words, seat } = useTable();
  const { scenario } = match;
  const { world, dilemma } = view;
  const lead = leadSeat(scenario);
  const due = <Thing extends { turns: string[] }>(things: Record<string, Thing>) =>
    Object.entries(things).filter(([, { turns }]) => turns.includes(dilemma.id));
  const calls = due(scenario.calls);
  const events = due(scenario.events);
  const { endings } = outlookOf(scenario, seat);
  const scene = { scenario, world, seat, turn: scenario.turns.length };
  const ending = endings.find(({ when }) => holds(when, scene));
  const standing = (turnOf: number | undefined, chance: number | undefined): string => {
    if (turnOf !== undefined) return t('play.came', { turn: turnOf });
    return chance === undefined ? t('play.certain') : t('play.chance', { value: chance });
  };
  return (
    <>
      {calls.length + events.length > 0 && (
        <Fold title={t('play.coming')}>
          <ul className={styles.list}>
            {calls.map(([id, call]) => (
              <Due
                key={id}
                title={words.calls[id]?.title ?? id}
                note={standing(world.calls[id]?.turn, call.chance)}
                when={call.when}
                seat={call.seat}
              />
            ))}
            {events.map(([id, event]) => (
              <Due
                key={id}
                title={words.events[id]?.title ?? id}
                note={standing(world.events[id], event.chance)}
                when={event.when}
                seat={lead}
              />
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={t('play.endings')}>
        <ul className={styles.list}>
          {endings.map((each) => (
            <Due
              key={each.id}
              title={words.endings[each.id]?.title ?? each.id}
              note={each === ending ? t('play.wouldEnd') : ''}
              when={each.when}
              seat={seat}
            />
          ))}
        </ul>
      </Fold>
    </>
  );
}

interface DueProps {
  title: string;
  note: string;
  when: Condition | undefined;
  seat: string;
}

function Due({ title, note, when, seat }: DueProps) {
  const { match, view } = useTable();
  return (
    <li className={styles.card}>
      <p className={styles.label}>{title}</p>
      {note && <p className={styles.note}>{note}</p>}
      {when !== undefined && (
        <ConditionTold
          condition={when}
          match={match}
          world={view.world}
          turn={view.turn}
          seat={seat}
        />
      )}
    </li>
  );
}
