import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../classroom/protocol/lesson.ts';
import type { Results } from '../../../classroom/protocol/results.ts';
import { strategyOf } from '../../../game/index.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { placeName } from '../place-name.ts';
import type { Shelved } from '../useShelved.ts';
import { type Cell, type ComparedRow, comparedRows } from './compared-rows.ts';

interface TablesComparedProps {
  results: Results;
  lesson: Lesson;
  shelved: Shelved;
  /** Of the table, and the size of a strategy's mark. */
  className: string | undefined;
  mark: number;
}

/** What every table chose in every dilemma, what history did, and what earlier classes did. */
export function TablesCompared({ results, lesson, shelved, className, mark }: TablesComparedProps) {
  const { t } = useTranslation('projector');
  const { scenario, spoken } = shelved;
  const { words } = spoken;
  const { turns, rows } = comparedRows(results, scenario);
  const seatOf = ({ seat }: ComparedRow) =>
    lesson.seats.length > 1
      ? placeName(t, { ...lesson, tables: 1 }, words, { table: 0, seat })
      : '';
  const nameOf = (row: ComparedRow): string => {
    if (row.by === 'table') return placeName(t, lesson, words, row);
    const by =
      row.by === 'history'
        ? t('compared.history')
        : t('compared.earlier', { count: results.earlier.classes });
    return [by, seatOf(row)].filter(Boolean).join(' · ');
  };
  const told = (turn: number, seat: string, cell: Cell) =>
    cell.map(({ option: id, tables }) => {
      const dilemma = scenario.turns[turn - 1]!;
      const option = dilemma.options[seat]?.find((each) => each.id === id);
      return (
        <p key={id}>
          {option && <Mark strategy={strategyOf(option.effort)} size={mark} />}{' '}
          {words.turns[dilemma.id]?.options[seat]?.[id]?.title ?? id}
          {tables !== null && ` (${t('compared.tables', { count: tables })})`}
        </p>
      );
    });
  return (
    <table className={className}>
      <thead>
        <tr>
          <td />
          {turns.map((turn) => (
            <th key={turn} scope="col">
              {words.turns[scenario.turns[turn - 1]!.id]?.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.by} ${row.table} ${row.seat}`} data-by={row.by}>
            <th scope="row">{nameOf(row)}</th>
            {turns.map((turn, at) => (
              <td key={turn}>{told(turn, row.seat, row.cells[at]!)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
