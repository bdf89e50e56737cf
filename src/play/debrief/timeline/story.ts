import type { Report } from '../../../game/index.ts';
import type { Measure } from '../../../scenario/format/gauges.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { change, toldChanges } from '../../panels/consequence/told-changes.ts';
import { points } from '../../player/readings/readings.ts';
import type { Answered, Table } from '../../player/table/table.ts';

/** One turn of a match as the debrief tells it. */
export interface TurnStory {
  turn: number;
  /** Id and day of the dilemma. */
  id: string;
  date: string;
  option: Option;
  frame: number;
  mandate: number | null;
  /** The option that history took; null where it had no such choice. */
  history: string | null;
  /** What moved most, in points of a hundred. */
  moved: { gauge: Measure; before: number; after: number }[];
  signed: string[];
  report: Report;
}

/** So many changes tell what a turn was about. */
const MOVED = 3;

function turnStory({ match, seat }: Pick<Table, 'match' | 'seat'>, of: Answered): TurnStory {
  const { report, world } = of;
  const dilemma = match.scenario.turns[report.turn - 1]!;
  const choice = report.choices[seat]!;
  const { told } = toldChanges(match, of, seat);
  return {
    turn: report.turn,
    id: dilemma.id,
    date: dilemma.date,
    option: dilemma.options[seat]!.find(({ id }) => id === choice.option)!,
    frame: choice.frame,
    mandate: report.mandates[seat]?.cabinet ?? null,
    history: dilemma.history?.options[seat] ?? null,
    moved: told
      .filter((explained) => change(explained) !== 0)
      .slice(0, MOVED)
      .map(({ gauge, before, after }) => ({ gauge, before: points(before), after: points(after) })),
    signed: world.signed,
    report,
  };
}

/** The match, turn by turn, as one seat lived it. */
export function storyOf(table: Pick<Table, 'match' | 'seat' | 'answered'>): TurnStory[] {
  return table.answered
    .filter(({ report }) => table.seat in report.choices)
    .map((of) => turnStory(table, of));
}
