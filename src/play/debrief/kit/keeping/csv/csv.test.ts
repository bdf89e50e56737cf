import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  firstChoice,
  PROCEED,
  playedTo,
  SEAT,
  TO_DECISION,
  tableAfter,
} from '../../../../../../tests/play/table.ts';
import { view } from '../../../../../game/index.ts';
import { COLUMNS, type Row } from './row.ts';
import { rowsOf } from './rows.ts';
import { toCsv } from './to-csv.ts';

const commands = [...TO_DECISION, firstChoice(true)];
const played = playedTo(...commands);
const { words } = tableAfter(...commands);
const rows = rowsOf(played, words);
const of = (event: string) => rows.filter((row) => row.event === event);

describe('the rows of a match', () => {
  it('are numbered, dated and in order', () => {
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
    expect(new Set(rows.map(({ date }) => date))).toEqual(
      new Set([played.match.scenario.turns[0]!.date]),
    );
    const turns = rows.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  it('tell who chose what, with the mandate before each audience', () => {
    const { choices } = played.state;
    expect(of('choice').map(({ seat, subject }) => [seat, subject])).toEqual(
      Object.entries(choices).map(([seat, { option }]) => [seat, option]),
    );
    expect(of('mandate').filter(({ seat }) => seat === SEAT)).toHaveLength(4);
    expect(of('signed').map(({ seat }) => seat)).toContain(SEAT);
  });

  it('tell every argument in words and every gauge that moved', () => {
    const raised = view(played.match, played.state, SEAT).raised.length;
    expect(of('argument').filter(({ text }) => text)).toHaveLength(raised);
    const moved = of('gauge').find(
      ({ seat, subject }) => seat === SEAT && subject === 'abandonment',
    )!;
    expect(moved.after).toBe(played.state.world.indices[SEAT]!.abandonment);
    expect(of('gauge').every(({ before, after }) => before !== after)).toBe(true);
  });

  it('leave out what the next turn has not brought yet', () => {
    expect(rowsOf(playedTo(...commands, PROCEED), words).length).toBeGreaterThanOrEqual(
      rows.length,
    );
    expect(rowsOf(playedTo(), words)).toEqual([]);
  });
});

describe('the file', () => {
  const row = (text: string): Row => ({ ...rows[0]!, text });
  const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

  it('has a header, CRLF, the mark of UTF-8 and as many cells in each line', () => {
    const csv = toCsv(rows);
    expect(csv.startsWith('\uFEFFscenario,')).toBe(true);
    expect(csv.split('\r\n').at(-1)).toBe('');
    const lines = read(csv);
    expect(lines[0]).toEqual([...COLUMNS]);
    expect(lines).toHaveLength(rows.length + 1);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([COLUMNS.length]));
  });

  it('quotes as RFC 4180 asks, so that every text comes back as it was', () => {
    for (const text of ['a "quoted" word', 'one, two', 'two\nlines', ' space ', '한국어, “인용”']) {
      expect(read(toCsv([row(text)]))[1]).toContain(text);
    }
  });

  it.each(['=1+1', '+82', '-cmd', '@SUM(A1)', '\t=1', '=1\nof two lines', ' =1', '＝1', '\r=1'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(read(toCsv([row(text)]))[1]).toContain(`'${text}`);
    },
  );

  it('leaves a negative number a number', () => {
    const csv = toCsv([{ ...rows[0]!, value: -0.25 }]);
    expect(csv).toContain(',-0.25,');
  });
});
