import { startOf } from '../../../game/index.ts';
import { points, read } from '../../player/readings/readings.ts';
import type { Table } from '../../player/table/table.ts';
import type { TurnStory } from '../timeline/story.ts';

type Fear = 'abandonment' | 'entrapment';
type Told = Pick<Table, 'match' | 'seat' | 'answered'>;

/** Both fears at the start, in the middle and at the end, in points. */
export function fearsOverTime({ match, seat, answered }: Told): Record<Fear, number[]> {
  const worlds = [startOf(match).world, ...answered.map(({ world }) => world)];
  const shown = [worlds[0]!, worlds[Math.floor(worlds.length / 2)]!, worlds.at(-1)!];
  const over = (fear: Fear) =>
    shown.map((world) => points(read(match.scenario, world, seat, fear)));
  return { abandonment: over('abandonment'), entrapment: over('entrapment') };
}

/** By how many points a turn moved something. */
function moved({ match, seat, answered }: Told, turn: number, gauge: Fear | 'support'): number {
  const { report, world } = answered[turn - 1]!;
  const after = points(read(match.scenario, world, seat, gauge));
  const was = { ...world, ...report.before };
  return after - points(read(match.scenario, was, seat, gauge));
}

export interface Eased {
  story: TurnStory;
  fear: Fear;
  by: number;
  other: Fear;
  otherBy: number;
}

/** The turn that lowered one fear most, and what it did to the other. */
export function mostEased(table: Told, stories: readonly TurnStory[]): Eased | null {
  const [best] = stories
    .flatMap((story): Eased[] => {
      const abandonment = moved(table, story.turn, 'abandonment');
      const entrapment = moved(table, story.turn, 'entrapment');
      return [
        { story, fear: 'abandonment', by: abandonment, other: 'entrapment', otherBy: entrapment },
        { story, fear: 'entrapment', by: entrapment, other: 'abandonment', otherBy: abandonment },
      ];
    })
    .sort((a, b) => a.by - b.by);
  return best && best.by < 0 ? best : null;
}

/** The turn that cost most support at home. */
export function dearest(table: Told, stories: readonly TurnStory[]) {
  const [worst] = stories
    .map((story) => ({ story, by: moved(table, story.turn, 'support') }))
    .sort((a, b) => a.by - b.by);
  return worst && worst.by < 0 ? worst : null;
}
