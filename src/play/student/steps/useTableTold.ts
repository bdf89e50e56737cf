import { useCallback, useMemo } from 'react';
import type { Command } from '../../../game/index.ts';
import { tableFromTold } from '../../lesson/table-from-told.ts';
import type { Table } from '../../player/table/table.ts';
import { useStudent } from '../student.ts';

/**
 * The table of this student's government for the panels of the match: forecasts are this person's,
 * and what the panels send becomes a wish of the class. Null before the match.
 */
export function useTableTold(): Table | null {
  const { told, say } = useStudent();
  const { lesson, answered, mine, me, scenario, words, view } = told;
  const send = useCallback(
    (command: Command) => {
      switch (command.kind) {
        case 'foresee': {
          const { question, answer, confidence } = command;
          void say({ kind: 'foresee', question, answer, confidence });
          break;
        }
        case 'choose': {
          const { option, frame, signs, answers } = command;
          void say({ kind: 'vote', option, frame, signs, answers }).then(({ ok }) => {
            if (ok) void say({ kind: 'done', done: true });
          });
          break;
        }
        case 'proceed':
          void say({ kind: 'done', done: true });
          break;
        // The rest is said in other ways in a class.
        case 'speak':
        case 'listen':
        case 'inject':
          break;
      }
    },
    [say],
  );
  return useMemo(() => {
    if (!scenario || !words || !view) return null;
    const forecasts = Object.entries(mine.predictions).map(([question, said]) => ({
      ...{ turn: view.turn, seat: me.seat, question, came: null },
      ...said,
    }));
    const seen = lesson.step === 'vote' ? { ...view, forecasts } : view;
    const { ballot } = mine;
    return tableFromTold({ lesson, scenario, words, view: seen, answered, ballot }, send);
  }, [scenario, words, view, lesson, mine, me, answered, send]);
}
