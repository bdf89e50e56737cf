import { useEffect, useState } from 'react';
import { byDistance, type TurningPoint, turningPointAt } from '../../../lab/turning-points.ts';
import { useTable } from '../../player/table/table.ts';

/**
 * The turning points of the match; null while it is played again. Each turn is replayed in a task
 * of its own, so that the page answers in between.
 */
export function useTurningPoints(): TurningPoint[] | null {
  const { playthrough, seat, view } = useTable();
  const [found, setFound] = useState<TurningPoint[] | null>(null);
  useEffect(() => {
    const points: TurningPoint[] = [];
    let task: ReturnType<typeof setTimeout>;
    const replay = (turn: number): void => {
      if (turn > view.turns) {
        setFound(points.sort(byDistance));
        return;
      }
      const point = turningPointAt(playthrough, seat, turn);
      if (point) points.push(point);
      task = setTimeout(() => replay(turn + 1));
    };
    task = setTimeout(() => replay(1));
    return () => clearTimeout(task);
  }, [playthrough, seat, view.turns]);
  return found;
}
