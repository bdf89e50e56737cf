import type { StoryNode } from '../story/node.ts';
import { type Plan, planWidth, sheetWidth } from './plan.ts';

/** Where a part lies on the map. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Arrangement {
  boxes: ReadonlyMap<string, Box>;
  width: number;
  height: number;
}

const isAnswer = ({ kind }: StoryNode): boolean => kind === 'call' || kind === 'event';

/**
 * Lays out the parts that are shown, as a timetable: time runs down, each turn is a sheet with its
 * options, and what the world does stands beside the first turn in which it may come. The same
 * parts always lie the same way, so an author finds them again.
 */
export function arrange(nodes: readonly StoryNode[], plan: Plan): Arrangement {
  const boxes = new Map<string, Box>();
  const { card, gap, gutter, pad, header, bar } = plan;
  const width = sheetWidth(plan);
  const childrenOf = (id: string) => nodes.filter(({ parent }) => parent === id);

  /** Sets cards in rows; gives the height that they take. */
  const grid = (
    cards: readonly StoryNode[],
    columns: number,
    x: number,
    y: number,
    high: number,
  ) => {
    for (const [index, { id }] of cards.entries()) {
      const column = index % columns;
      const row = Math.floor(index / columns);
      const place = { x: x + column * (card.width + gap), y: y + row * (high + gap) };
      boxes.set(id, { ...place, width: card.width, height: high });
    }
    const rows = Math.ceil(cards.length / columns);
    return rows === 0 ? 0 : rows * (high + gap) - gap;
  };

  /** Seats whose options are shown have a heading of their own; the others share rows. */
  const seats = (sheet: StoryNode, from: number): number => {
    let y = from;
    const all = childrenOf(sheet.id);
    const open = all.filter(({ id }) => childrenOf(id).length > 0);
    for (const seat of open) {
      boxes.set(seat.id, { x: pad, y, width: width - 2 * pad, height: bar });
      y += bar + gap / 2;
      y += grid(childrenOf(seat.id), plan.columns, pad, y, card.height) + gap;
    }
    const folded = all.filter((seat) => !open.includes(seat));
    const taken = grid(folded, plan.columns, pad, y, bar);
    return taken > 0 ? y + taken + gap : y;
  };

  const row = (sheet: StoryNode, y: number, answers: readonly StoryNode[]): number => {
    const inside = sheet.kind === 'outlook' ? cardsOf(sheet, y + header) : seats(sheet, y + header);
    const height = Math.max(header, inside - gap + pad - y);
    boxes.set(sheet.id, { x: 0, y, width, height });
    const aside = plan.beside ? { x: width + gutter, y } : { x: pad, y: y + height + gap };
    const taken = grid(answers, plan.answers, aside.x, aside.y, card.height);
    if (plan.beside) return y + Math.max(height, taken);
    return y + height + (taken > 0 ? gap + taken : 0);
  };
  const cardsOf = (sheet: StoryNode, y: number): number =>
    y + grid(childrenOf(sheet.id), plan.columns, pad, y, card.height) + gap;

  let y = 0;
  for (const sheet of nodes) {
    if (sheet.kind === 'start') {
      boxes.set(sheet.id, { x: 0, y, width, height: header });
      y += header + gutter;
    }
    if (sheet.kind === 'turn') {
      const answers = nodes.filter((node) => isAnswer(node) && node.turns[0] === sheet.turns[0]);
      y = row(sheet, y, answers) + gutter;
    }
  }
  const homeless = nodes.filter((node) => isAnswer(node) && node.turns.length === 0);
  const taken = grid(homeless, plan.columns, pad, y, card.height);
  if (taken > 0) y += taken + gutter;
  for (const sheet of nodes) if (sheet.kind === 'outlook') y = row(sheet, y, []) + gutter;
  return { boxes, width: planWidth(plan), height: Math.max(0, y - gutter) };
}
