import { beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '../../../../tests/game/history.ts';
import { tableAfter } from '../../../../tests/play/table.ts';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import { words } from '../../../i18n/index.ts';
import type { Say } from '../names/names.ts';
import type { Table } from '../table/table.ts';
import { tableOf } from '../table/table-of.ts';
import { deploymentsOf } from './deployments.ts';
import { deploymentsInWords } from './deployments-in-words.ts';

const { scenarios } = await readScenarios('scenarios');
const korea = scenarios.find(({ id }) => id === 'global-korea')!;
const history = historyOf(korea.scenario, 7);

/** History at the end of a turn, when its consequence lies on the table. */
function consequenceOf(id: string): Table {
  const turn = korea.scenario.turns.findIndex((one) => one.id === id) + 1;
  const at = history.steps.findIndex(({ events }) =>
    events.some((e) => e.kind === 'answered' && e.report.turn === turn),
  );
  const { state } = history.steps[at]!;
  const playthrough = { ...history, state, steps: history.steps.slice(0, at + 1) };
  return tableOf(playthrough, 'seoul', korea.words.en!, () => undefined, null);
}

const placeIn = (table: Table, name: string) =>
  deploymentsOf(table)!.find(({ id }) => id === name)!;

describe('people abroad', () => {
  let say: Say;
  beforeAll(async () => {
    say = await words('en', 'play', 'fears');
  });

  it('are unknown to a scenario that sends nobody', () => {
    expect(deploymentsOf(tableAfter())).toBeNull();
  });

  it('are counted by the flags in hundreds, before and after a turn, since the day of that turn', () => {
    const table = consequenceOf('iraq-engineers');
    expect(placeIn(table, 'iraq')).toMatchObject({ people: 700, before: 0, served: true });
    expect(placeIn(table, 'haiti')).toMatchObject({ people: 0, served: false, since: null });
    const { date } = korea.scenario.turns.find(({ id }) => id === 'iraq-engineers')!;
    expect(placeIn(table, 'iraq').since).toBe(date);
    // More of them later are still there since then.
    const later = placeIn(consequenceOf('zaytun'), 'iraq');
    expect(later).toMatchObject({ before: 700, since: date });
    expect(later.people).toBeGreaterThan(700);
  });

  it('are told with those who are home again, largest first', () => {
    const table = consequenceOf('zaytun');
    const [total, first, ...rest] = deploymentsInWords(say, 'en', deploymentsOf(table)!);
    expect(total).toMatch(/\d/);
    expect(first).toMatch(/^Iraq \(coalition\): 3,600 people, 700 before/);
    expect(rest.some((line) => /^East Timor \(UN\): all home again/.test(line))).toBe(true);
    expect(rest.some((line) => /Haiti/.test(line))).toBe(false);
  });
});
