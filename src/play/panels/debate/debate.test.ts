import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import { begin, matchOf, type Playthrough, submit, view, workingsOf } from '../../../game/index.ts';
import { frameKey, stopOf } from '../../player/names/frames.ts';
import { leaningOf } from './cabinet/leaning.ts';
import { minutesOf } from './cabinet/minutes.ts';
import { figure, printedChange, signedFigure } from './floor/figure.ts';
import { baseSteps } from './hand/base-steps.ts';
import { type Branch, branchesOf } from './map/branches.ts';
import { treeMove } from './map/keys.ts';
import { linkPath } from './map/link-path.ts';
import { rowsOf } from './map/rows.ts';
import { weightsOf } from './sounds/weights.ts';
import { caseOf } from './word/case-of.ts';

const { scenarios } = await readScenarios('scenarios');
const { scenario } = scenarios.find(({ id }) => id === 'global-korea')!;
const seat = 'seoul';
const match = matchOf(scenario, { people: [seat], seed: 1, tension: 'tense', switches: {} });

function after(playthrough: Playthrough, command: Parameters<typeof submit>[2]): Playthrough {
  const wish = submit(playthrough, seat, command);
  if (!wish.ok) throw new Error(wish.refusal.code);
  return wish.playthrough;
}

const opened = after(begin(match), { kind: 'proceed' });
const { raised, hand, options } = view(match, opened.state, seat);
const ids = options.map(({ option }) => option.id);
const [card] = hand;

const treeAt = ({ state }: Playthrough) => {
  const seen = view(match, state, seat);
  return branchesOf(ids, {
    points: [...seen.raised, ...seen.conceded],
    givenUp: seen.conceded.map(({ id }) => id),
    ready: null,
    workings: workingsOf(match, state, seat),
  });
};
const tall = () => 10;
const everything = (tree: readonly Branch[]): Branch[] =>
  tree.flatMap((branch) => [branch, ...everything(branch.children)]);

describe('the tree', () => {
  const tree = treeAt(opened);
  const nodes = everything(tree);

  it('begins with the options and holds every argument', () => {
    expect(tree.map(({ key }) => key)).toEqual(ids);
    const held = nodes.flatMap((node) => (node.kind === 'argument' ? [node.argument.id] : []));
    expect(new Set(held)).toEqual(new Set(raised.map(({ id }) => id)));
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
  });

  it('tells an argument in full once in a case', () => {
    for (const option of tree) {
      const full = everything(option.children).flatMap((node) =>
        node.kind === 'argument' && !node.again ? [node.argument.id] : [],
      );
      expect(full.length).toBe(new Set(full).size);
    }
  });

  it('shows a folded branch as a number, and nothing below it', () => {
    const folded = rowsOf(tree, ({ kind }) => kind === 'option', tall);
    for (const row of folded) {
      if (row.branch.kind === 'option') expect(row.folded).toBe(0);
      else expect(row.folded).toBe(everything(row.branch.children).length);
    }
    expect(rowsOf(tree, () => false, tall).map(({ branch }) => branch.key)).toEqual(ids);
    expect(rowsOf(tree, () => true, tall)).toHaveLength(nodes.length);
  });

  it('lets no two slips of a column lie on each other', () => {
    const rows = rowsOf(tree, ({ kind, key }) => kind !== 'option' || key === ids[0], tall);
    for (const column of [1, 2, 3]) {
      const starts = rows.filter((row) => row.column === column).map(({ line }) => line);
      starts.slice(1).forEach((start, at) => {
        expect(start - starts[at]!).toBeGreaterThanOrEqual(10);
      });
    }
  });

  it('is walked with the arrows as trees are', () => {
    const rows = rowsOf(tree, ({ key }) => key === ids[0], tall);
    const [first, second] = rows.map(({ branch }) => branch.key);
    expect(treeMove('ArrowDown', rows, first!)).toEqual({ go: second });
    expect(treeMove('ArrowRight', rows, first!)).toEqual({ go: second });
    expect(treeMove('ArrowLeft', rows, second!)).toEqual({ go: first });
    expect(treeMove('ArrowLeft', rows, first!)).toEqual({ fold: first });
    expect(treeMove('ArrowRight', rows, ids[1]!)).toEqual({ unfold: ids[1] });
    expect(treeMove('End', rows, first!)).toEqual({ go: rows.at(-1)!.branch.key });
    expect(treeMove('Tab', rows, first!)).toBeNull();
  });
});

describe('the minutes', () => {
  it('tell the openings, the word that was said and what it brought', () => {
    const spoken = after(opened, {
      kind: 'speak',
      intervention: { move: 'rebut', argument: card!.id },
    });
    const rounds = minutesOf(spoken, seat);
    expect(rounds[0]).toEqual(raised.map(({ id }) => ({ kind: 'said', argument: id })));
    expect(rounds[1]?.[0]).toEqual({ kind: 'word', word: { move: 'rebut', argument: card!.id } });
  });
});

it('tells what each word did to a base', () => {
  const [argument] = raised;
  const { id, base } = argument!;
  const words = [
    { move: 'endorse', argument: id },
    { move: 'frame', frame: 1 },
    { move: 'question', argument: id },
  ] as const;
  const backed = base + 0.5 * (1 - base);
  expect(baseSteps(argument!, words, () => false)).toEqual([
    { move: 'endorse', base: backed },
    { move: 'question', base: backed * 0.6 },
  ]);
});

it('leans a desk to the option that its only argument is for', () => {
  const { floor } = view(match, opened.state, seat);
  for (const { desk, supports } of raised) {
    const own = raised.filter((argument) => argument.desk === desk);
    const [option] = supports.filter((target) => ids.includes(target));
    if (own.length > 1 || supports.length !== 1 || option === undefined) continue;
    expect(leaningOf(desk, ids, raised, floor)).toMatchObject({ stance: 'for', option });
  }
  expect(leaningOf('nobody', ids, raised, floor)).toEqual({ stance: 'unsure' });
});

it('names what an audience hears most and least', () => {
  const audiences = {
    public: { weighs: { peace: 0.9, dignity: 0.6, security: 0.3, autonomy: 0.1 }, source: 's' },
  };
  expect(weightsOf(audiences, 'public')).toEqual({
    more: ['peace', 'dignity'],
    less: ['autonomy'],
  });
  expect(weightsOf(audiences, 'ally')).toEqual({ more: [], less: [] });
});

it('prints strengths without a leading nought, and no change that the print does not show', () => {
  expect([figure(0.674), figure(1), signedFigure(0.05), signedFigure(-0.2)]).toEqual([
    '.67',
    '1.00',
    '+.05',
    '−.20',
  ]);
  expect(printedChange(0.4149, 0.4051)).toBe(0);
  expect(printedChange(0.5, 0.574)).toBe(0.07);
});

it('names a framing between two stops by the nearer', () => {
  expect([0, 0.3, 0.5, 0.7, 1].map(stopOf)).toEqual([0, 1, 2, 3, 4]);
  expect(frameKey(0.9)).toBe('debate.frame.national');
});

it('finds the case in which a rebuttal shows', () => {
  for (const each of hand) {
    const found = caseOf(each, raised, ids, ids[0]!);
    expect(caseOf(each, raised, ids, found)).toBe(found);
    const option = treeAt(opened).find(({ key }) => key === found)!;
    const inCase = everything(option.children).flatMap((node) =>
      node.kind === 'argument' ? [node.argument.id] : [],
    );
    const targets = [...each.supports, ...each.attacks];
    expect(targets.some((target) => target === found || inCase.includes(target))).toBe(true);
  }
});

it('draws a link to the edge that faces the claim', () => {
  const target = { left: 0, top: 0, right: 100, bottom: 100 };
  const beside = linkPath(target, { left: 200, top: 0, right: 300, bottom: 80 }, 0, 2);
  expect(beside.x).toBeGreaterThan(target.right);
  expect(beside.x).toBeLessThan(200);
  const below = linkPath(target, { left: 30, top: 120, right: 100, bottom: 200 }, 0, 1);
  expect(below.x).toBeLessThan(30);
  expect(below.y).toBeGreaterThan(120);
});
