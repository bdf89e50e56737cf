import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../scenario/edit/index.ts';
import { openBench } from '../../bench/bench.ts';
import { dataOf, valueAt } from '../../document/data.ts';
import { type Files, STRUCTURE } from '../../document/files.ts';
import { begun } from '../../document/history.ts';
import { arrangeDebate } from './arrange-debate.ts';
import { addArgument, connect, disconnect, removeArgument } from './change.ts';
import { cabinetsIn, debateAt, debateOf, hangsOn, linksIn } from './debate.ts';
import { strengthsOf } from './strengths.ts';

const FILES: Files = {
  'scenario.yaml': `
seats:
  ottawa: { playable: true, desks: { foreign: {}, defence: {} } }
  washington: { playable: true }
turns:
  - id: iraq
    options:
      ottawa:
        - { id: go, effort: { bilateral: 0.6 } }
        - { id: stay, effort: { multilateral: 0.6 } }
      washington:
        - { id: ask }
    arguments:
      - { id: trade, desk: foreign, base: 0.6, supports: [go], evidence: [assumption] }
      - { id: law, desk: foreign, base: 0.7, attacks: [go], supports: [stay], evidence: [assumption] }
      - { id: late, desk: defence, base: 0.5, attacks: [law], evidence: [assumption] }
    cabinets:
      washington: { arguments: [{ id: coalition, desk: state, base: 0.4, supports: [ask] }] }
`,
  'en.yaml': `
turns:
  iraq:
    arguments: { law: { claim: Without a resolution it is against the law., warrant: x } }
`,
};

function workbench() {
  const place = { file: STRUCTURE, path: [] } as const;
  const bench = openBench({ id: 'x', history: begun(FILES), place });
  const data = (): Value => {
    const read = dataOf(STRUCTURE, bench.get().history.files[STRUCTURE] ?? '');
    return read.ok ? read.data : null;
  };
  const debate = () => debateOf(data(), 0, 'ottawa');
  const point = (id: string) => debate().points.find((one) => one.id === id)!;
  return { bench, data, debate, point, files: () => bench.get().history.files };
}

const said = (debate: ReturnType<typeof debateOf>) =>
  linksIn(debate).map(({ from, side, to }) => `${from.id} ${side} ${to.id}`);

describe('the map of a debate', () => {
  const { data, debate } = workbench();

  it('knows who debates, and each cabinet its own points', () => {
    expect(cabinetsIn(data(), 0)).toEqual(['ottawa', 'washington']);
    expect(debate().points.map(({ id }) => id)).toEqual(['go', 'stay', 'trade', 'law', 'late']);
    expect(said(debateOf(data(), 0, 'washington'))).toEqual(['coalition supports ask']);
  });

  it('finds the point that holds a place, in the structure and in the words', () => {
    const at = (file: string, path: (string | number)[]) => debateAt(data(), { file, path });
    expect(at(STRUCTURE, ['turns', 0, 'arguments', 2, 'base'])?.point?.id).toBe('late');
    expect(at('en.yaml', ['turns', 'iraq', 'arguments', 'law', 'claim'])?.point?.id).toBe('law');
    expect(at(STRUCTURE, ['turns', 0, 'cabinets', 'washington'])?.debate.seat).toBe('washington');
    expect(at(STRUCTURE, ['calls', 'x'])?.debate.turnId).toBe('iraq');
  });

  it('reckons strengths by the rules of the game', () => {
    const workings = strengthsOf(debate());
    const [law, go, stay, late] = ['law', 'go', 'stay', 'late'].map((id) => workings.get(id));
    expect(late?.strength).toBe(0.5);
    // 0.7 attacked by 0.5.
    expect(law?.strength).toBeCloseTo(0.35);
    // 0.5 supported by 0.6 and attacked by 0.35.
    expect(go?.strength).toBeCloseTo(0.5 + 0.5 * 0.25);
    expect(stay?.strength).toBeCloseTo(0.5 + 0.5 * 0.35);
  });

  it('lays what is said to a point at its right', () => {
    const { boxes } = arrangeDebate(debate(), 1);
    const x = (id: string) => boxes.get(id)!.x;
    expect(x('go') < x('law') && x('law') < x('late')).toBe(true);
    expect(arrangeDebate(debate(), 1)).toEqual(arrangeDebate(debate(), 1));
    const [go, stay] = [boxes.get('go')!, boxes.get('stay')!];
    expect(go.x).toBe(stay.x);
    expect(Math.abs(go.y - stay.y)).toBeGreaterThanOrEqual(go.height);
  });
});

describe('linking', () => {
  it('draws, turns and takes away links', () => {
    const { bench, data, debate, point } = workbench();
    const link = (side: 'supports' | 'attacks') => {
      const done = connect(data(), debate(), point('late'), point('stay'), side);
      if (typeof done === 'string') throw new Error(done);
      bench.edit(done);
    };
    link('supports');
    expect(said(debate())).toContain('late supports stay');
    link('attacks');
    expect(said(debate())).toContain('late attacks stay');
    expect(said(debate())).not.toContain('late supports stay');
    bench.edit(disconnect(data(), point('late'), point('stay'), 'attacks'));
    expect(said(debate()).join()).not.toContain('late attacks stay');
  });

  it('refuses circles, options that speak, and what speaks to itself', () => {
    const { data, debate, point } = workbench();
    const link = (from: string, to: string) =>
      connect(data(), debate(), point(from), point(to), 'supports');
    expect(link('law', 'late')).toBe('circle');
    expect(link('go', 'law')).toBe('option-speaks');
    expect(link('law', 'law')).toBe('itself');
    expect(hangsOn(debate(), 'late', 'stay')).toBe(true);
  });
});

it('adds an argument to a point and takes one away with its words and mentions', () => {
  const { bench, data, debate, point, files } = workbench();
  const added = addArgument(files(), data(), debate(), { id: 'law', side: 'attacks' });
  bench.edit(added.edits);
  expect(said(debate())).toContain('argument-1 attacks law');
  expect(debate().points.at(-1)).toMatchObject({ desk: 'foreign', base: 0.5 });
  expect(files()['en.yaml']).toContain('New argument');
  bench.edit(removeArgument(files(), data(), debate(), point('law')).edits);
  expect(files()['en.yaml']).not.toContain('resolution');
  expect(said(debate())).toEqual(['trade supports go']);
});

it('reads the debates of a built-in scenario whole', () => {
  const read = dataOf(STRUCTURE, readFileSync('scenarios/third-approach/scenario.yaml', 'utf8'));
  const data = read.ok ? read.data : null;
  for (const seat of cabinetsIn(data, 0)) {
    const debate = debateOf(data, 0, seat);
    const count = (valueAt(data, [...debate.path, 'arguments']) as Value[]).length;
    expect(debate.points.filter(({ kind }) => kind === 'argument')).toHaveLength(count);
    expect(strengthsOf(debate).size).toBe(debate.points.length);
  }
});

it('makes something of anything, circles too', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'toString', '');
  const list = fc.oneof(fc.array(fc.oneof(ids, fc.jsonValue()), { maxLength: 4 }), fc.jsonValue());
  const item = fc.oneof(
    fc.record(
      {
        id: ids,
        base: fc.oneof(fc.double(), fc.jsonValue()),
        supports: list,
        attacks: list,
        echoes: ids,
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  const turn = fc.record(
    { id: ids, options: fc.dictionary(ids, fc.array(item)), arguments: fc.array(item) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(turn, fc.jsonValue())), ids, (turns, seat) => {
      const debate = debateOf({ turns } as Value, 0, seat);
      const { boxes } = arrangeDebate(debate, 1);
      for (const { id } of debate.points) expect(Number.isFinite(boxes.get(id)?.x)).toBe(true);
      for (const { strength } of strengthsOf(debate).values()) {
        expect(strength >= 0 && strength <= 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
