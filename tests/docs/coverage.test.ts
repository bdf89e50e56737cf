import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leadSeat } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { BUILT_IN, builtIn } from '../game/scenario.ts';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Row {
  id: string;
  references: string[];
}

/** The rows of the table: the id in the first cell, what stands in backticks in the last. */
function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', , , met = ''] = cells;
    if (!/^[HL]\d+$/.test(id)) return [];
    return [{ id, references: [...met.matchAll(/`([^`]+)`/g)].map(([, name]) => name!) }];
  });
}

const items = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

const scenarios = new Map<string, Scenario>(BUILT_IN.map((id) => [id, builtIn(id)]));

/** What a scenario holds under a name, by the kind that a reference names. */
const HELD: Readonly<Record<string, (scenario: Scenario) => string[]>> = {
  call: ({ calls }) => Object.keys(calls),
  promise: ({ promises }) => Object.keys(promises),
  event: ({ events }) => Object.keys(events),
  interest: ({ interests }) => Object.keys(interests),
  ending: ({ endings }) => endings.map(({ id }) => id),
  flag: ({ flags }) => Object.keys(flags),
};

type Turn = Scenario['turns'][number];

/** What the lead seat finds in a turn. */
const IN_TURN: Readonly<Record<string, (turn: Turn, seat: string) => string[]>> = {
  option: ({ options }, seat) => options[seat]!.map(({ id }) => id),
  argument: (turn) => turn.arguments.map(({ id }) => id),
  forecast: ({ forecasts }) => forecasts.map(({ id }) => id),
};

/** Whether a reference such as `global-korea/aden/option:council-seas` points to something. */
function leads(reference: string): boolean {
  if (reference.startsWith('src/')) return existsSync(fileAt(reference));
  const [id = '', place = '', part] = reference.split('/');
  const scenario = scenarios.get(id);
  if (!scenario) return false;
  const [kind = '', name = ''] = (part ?? place).split(':');
  if (part === undefined && place.includes(':'))
    return HELD[kind]?.(scenario).includes(name) ?? false;
  const turn = scenario.turns.find((each) => each.id === place);
  if (!turn || part === undefined) return turn !== undefined;
  return IN_TURN[kind]?.(turn, leadSeat(scenario)).includes(name) ?? false;
}

describe('the table of what the two sources say', () => {
  const rows = rowsOf(readFileSync(fileAt('docs/coverage.md'), 'utf8'));

  it('has every item once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual([...items('H', 26), ...items('L', 35)]);
  });

  it.each(rows)('$id is met in a scenario, and where it says', ({ references }) => {
    expect(references.filter((reference) => !leads(reference))).toEqual([]);
    expect(references.some((reference) => !reference.startsWith('src/'))).toBe(true);
  });

  it('would find a reference to nothing', () => {
    const broken = [
      'third-approach/no-such-turn',
      'third-approach/vilnius/option:no-such-option',
      'third-approach/interest:no-such-interest',
      'no-such-scenario/vilnius',
      'src/game/alliance/no-such-rule.ts',
    ];
    expect(broken.filter(leads)).toEqual([]);
  });
});
