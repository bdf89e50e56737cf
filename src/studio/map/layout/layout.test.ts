import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../document/data.ts';
import { STRUCTURE } from '../../document/files.ts';
import { KINDS, shownNodes } from '../story/shown.ts';
import { storyOf } from '../story/story.ts';
import { arrange, type Box } from './arrange.ts';
import { neighbour } from './neighbour.ts';
import { planFor } from './plan.ts';

const read = dataOf(STRUCTURE, readFileSync('scenarios/global-korea/scenario.yaml', 'utf8'));
const story = storyOf(read.ok ? read.data : null);
const shown = (open: boolean) =>
  shownNodes(story, { kinds: KINDS, isOpen: ({ name }) => open || name === 'seoul' });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([360, 860, 1180, 1900])('the layout in %i px', (width) => {
  const plan = planFor(width, 1);
  it.each([false, true])('lays nothing on anything else (all seats open: %s)', (open) => {
    const nodes = shown(open);
    const { boxes } = arrange(nodes, plan);
    const cards = nodes.filter(({ kind }) => !['turn', 'outlook', 'start'].includes(kind));
    const sheets = nodes.filter(({ kind }) => ['turn', 'outlook', 'start'].includes(kind));
    for (const group of [cards, sheets]) {
      for (const [at, one] of group.entries()) {
        for (const other of group.slice(at + 1)) {
          expect(overlap(boxes.get(one.id)!, boxes.get(other.id)!), `${one.id} ${other.id}`).toBe(
            false,
          );
        }
      }
    }
  });

  it('fits the room, and gives every part a place', () => {
    const nodes = shown(true);
    const { boxes, width: wide } = arrange(nodes, plan);
    expect(boxes.size).toBe(nodes.length);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

it('puts what happens beside the turn in which it may first come', () => {
  const { boxes } = arrange(shown(false), planFor(1180, 1));
  const event = story.nodes.find(({ kind, turns }) => kind === 'event' && turns[0] === 3)!;
  const turn = story.nodes.find(({ kind, turns }) => kind === 'turn' && turns[0] === 3)!;
  const [here, there] = [boxes.get(event.id)!, boxes.get(turn.id)!];
  expect(here.x).toBeGreaterThan(there.x + there.width);
  expect(here.y).toBeGreaterThanOrEqual(there.y);
});

describe('arrows', () => {
  const boxes = new Map(
    Object.entries({
      turn: { x: 0, y: 0, width: 400, height: 200 },
      left: { x: 10, y: 70, width: 180, height: 70 },
      right: { x: 200, y: 70, width: 180, height: 70 },
      event: { x: 440, y: 0, width: 180, height: 70 },
      next: { x: 0, y: 240, width: 400, height: 200 },
    }),
  );
  it.each([
    ['turn', 'ArrowDown', 'left'],
    ['left', 'ArrowRight', 'right'],
    ['right', 'ArrowLeft', 'left'],
    ['left', 'ArrowUp', 'turn'],
    ['left', 'ArrowDown', 'next'],
    ['turn', 'ArrowRight', 'event'],
    ['next', 'ArrowDown', null],
  ] as const)('from %s by %s to %s', (from, key, to) => {
    expect(neighbour(boxes, from, key)).toBe(to);
  });

  it('reach every part of a large scenario from the first', () => {
    const nodes = shown(true);
    const { boxes: all } = arrange(nodes, planFor(1180, 1));
    const seen = new Set([nodes[0]!.id]);
    const left = [nodes[0]!.id];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = neighbour(all, id, key);
        if (next !== null && !seen.has(next)) {
          seen.add(next);
          left.push(next);
        }
      }
    }
    expect(nodes.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
