import type { Value } from '../../../scenario/edit/index.ts';
import type { Strategy } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { valueAt } from '../../document/data.ts';
import { STRUCTURE } from '../../document/files.ts';
import { entriesOf, listOf, numberOf, partOf, textOf, textsOf } from '../story/loose.ts';
import { strategiesOf } from '../story/nodes.ts';

export const SIDES = ['supports', 'attacks'] as const;
export type Side = (typeof SIDES)[number];

/** An option or an argument of one debate. Its id is that of the document; targets are ids too. */
export interface Point {
  id: string;
  kind: 'option' | 'argument';
  path: Path;
  /** Where its words stand in a words file, and what the first of them is called. */
  words: Path;
  strategies: readonly Strategy[];
  desk: string;
  base: number;
  supports: readonly string[];
  attacks: readonly string[];
  /** Says the same as this other argument. */
  echoes: string;
}

export interface Debate {
  turn: number;
  turnId: string;
  seat: string;
  /** Where the arguments of this cabinet stand. */
  path: Path;
  /** The same in a words file. */
  words: Path;
  points: readonly Point[];
}

/** The cabinets that debate in a turn, the lead first: it debates on the turn itself. */
export function cabinetsIn(data: Value, turn: number): string[] {
  const seats = entriesOf(partOf(data, 'seats'));
  const lead = seats.find(([, seat]) => partOf(seat, 'playable') === true)?.[0];
  const options = entriesOf(valueAt(data, ['turns', turn, 'options'])).map(([seat]) => seat);
  const first = lead ?? options[0];
  const others = entriesOf(valueAt(data, ['turns', turn, 'cabinets'])).map(([seat]) => seat);
  return [...(first === undefined ? [] : [first]), ...others.filter((seat) => seat !== first)];
}

/** One cabinet's debate of one turn. What cannot be read as a point is left out; ids come once. */
export function debateOf(data: Value, turn: number, seat: string): Debate {
  const own = partOf(valueAt(data, ['turns', turn, 'cabinets']), seat) !== undefined;
  const path = own ? ['turns', turn, 'cabinets', seat] : ['turns', turn];
  const turnId = textOf(valueAt(data, ['turns', turn, 'id']));
  const words = own ? ['turns', turnId, 'cabinets', seat] : ['turns', turnId];
  const used = new Set<string>();
  const listed = (list: Path, told: Path, kind: Point['kind']): Point[] =>
    listOf(valueAt(data, list)).flatMap((item, index): Point[] => {
      const id = textOf(partOf(item, 'id'));
      if (id === '' || used.has(id)) return [];
      used.add(id);
      const supports = [...new Set(textsOf(partOf(item, 'supports')))];
      const base = Math.max(0, Math.min(1, numberOf(partOf(item, 'base'))));
      return [
        {
          ...{ id, kind, path: [...list, index], words: [...told, id], base, supports },
          strategies: strategiesOf(partOf(item, 'effort')),
          desk: textOf(partOf(item, 'desk')),
          attacks: [...new Set(textsOf(partOf(item, 'attacks')))],
          echoes: textOf(partOf(item, 'echoes')),
        },
      ];
    });
  const options = ['turns', turn, 'options', seat];
  const points = [
    ...listed(options, ['turns', turnId, 'options', seat], 'option'),
    ...listed([...path, 'arguments'], [...words, 'arguments'], 'argument'),
  ];
  return { turn, turnId, seat, path, words, points };
}

/** The links of a debate that lead from one of its arguments to one of its points. */
export function linksIn({ points }: Debate): { from: Point; to: Point; side: Side }[] {
  const byId = new Map(points.map((point) => [point.id, point]));
  return points.flatMap((from) =>
    from.kind === 'option'
      ? []
      : SIDES.flatMap((side) =>
          from[side].flatMap((id) => {
            const to = byId.get(id);
            return to && to !== from ? [{ from, to, side }] : [];
          }),
        ),
  );
}

/** Whether one point hangs, over others, on another: a link back would close a circle. */
export function hangsOn(debate: Debate, from: string, to: string): boolean {
  const targets = new Map<string, string[]>();
  for (const link of linksIn(debate)) {
    targets.set(link.from.id, [...(targets.get(link.from.id) ?? []), link.to.id]);
  }
  const seen = new Set([from]);
  const left = [from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === to) return true;
    for (const next of targets.get(id) ?? []) {
      if (!seen.has(next)) left.push(next);
      seen.add(next);
    }
  }
  return false;
}

const startsWith = (path: Path, beginning: Path): boolean =>
  beginning.every((step, at) => String(step) === String(path[at]));

/** The turn, the cabinet and the point that hold a place, as far as it lies in a debate. */
export function debateAt(
  data: Value,
  { file, path }: { file: string; path: Path },
): { debate: Debate; point: Point | null } | null {
  const turns = listOf(partOf(data, 'turns'));
  const inWords = file !== STRUCTURE;
  const turn =
    path[0] !== 'turns'
      ? 0
      : inWords
        ? turns.findIndex((one) => textOf(partOf(one, 'id')) === path[1])
        : Number(path[1] ?? 0);
  if (turns[turn] === undefined) return null;
  const cabinets = cabinetsIn(data, turn);
  const named = path[2] === 'cabinets' || path[2] === 'options' ? String(path[3]) : '';
  const seat = cabinets.includes(named) ? named : cabinets[0];
  if (seat === undefined) return null;
  const debate = debateOf(data, turn, seat);
  const point = debate.points.find((one) => startsWith(path, inWords ? one.words : one.path));
  return { debate, point: point ?? null };
}
