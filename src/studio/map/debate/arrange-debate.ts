import { graphlib, layout } from '@dagrejs/dagre';
import type { Arrangement, Box } from '../layout/arrange.ts';
import { type Debate, linksIn } from './debate.ts';

/** Px of a slip at the usual size of letters. */
const SLIP = { option: { width: 190, height: 98 }, argument: { width: 224, height: 128 } };

/** What all options hang on; it is not drawn. */
const MOTION = 'motion';

/** Options at the left, what is said to them beside them, what is said to that further right. */
export function arrangeDebate(debate: Debate, scale: number): Arrangement {
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 18 * scale,
    ranksep: 74 * scale,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  // By number: an id may be a word that means something to every object, such as `constructor`.
  const names = new Map(debate.points.map(({ id }, index) => [id, `point ${index}`]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  graph.setNode(MOTION, { width: 0, height: 0 });
  for (const { id, kind } of debate.points) {
    const { width, height } = SLIP[kind];
    graph.setNode(nameOf(id), { width: width * scale, height: height * scale });
    // All options stand in one column, whatever is said to them; what speaks to nothing stands beside.
    const strings = kind === 'option' ? { weight: 100, minlen: 1 } : { weight: 0, minlen: 2 };
    graph.setEdge(MOTION, nameOf(id), strings);
  }
  for (const { from, to } of linksIn(debate)) graph.setEdge(nameOf(to.id), nameOf(from.id));
  layout(graph);
  const boxes = new Map<string, Box>();
  for (const { id } of debate.points) {
    const { x, y, width, height } = graph.node(nameOf(id));
    boxes.set(id, { x: x - width / 2, y: y - height / 2, width, height });
  }
  const left = Math.min(...[...boxes.values()].map(({ x }) => x));
  for (const box of boxes.values()) box.x -= left;
  const all = [...boxes.values()];
  const width = Math.max(0, ...all.map((box) => box.x + box.width));
  const height = Math.max(0, ...all.map((box) => box.y + box.height));
  const options = debate.points.filter(({ kind }) => kind === 'option');
  spread(
    options.flatMap(({ id }) => boxes.get(id) ?? []),
    height,
  );
  return { boxes, width, height };
}

/** The few of the first column stand along the many of the next, in the order that crosses least. */
function spread(column: Box[], height: number): void {
  column.sort((a, b) => a.y - b.y);
  for (const [index, box] of column.entries()) {
    box.y = ((index + 0.5) * height) / column.length - box.height / 2;
  }
}
