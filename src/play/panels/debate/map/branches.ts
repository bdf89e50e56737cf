import type { Working } from '../../../../game/index.ts';
import type { Argument } from '../../../../scenario/format/argument.ts';

export type Side = 'supports' | 'attacks';

/** A node of the argument map, with what is said to it. */
export type Branch = { key: string; children: Branch[] } & (
  | { kind: 'option'; id: string }
  | {
      kind: 'argument';
      argument: Argument;
      side: Side;
      target: string;
      standing: 'held' | 'givenUp' | 'ready';
      /** Its replies hang elsewhere in this tree, where it speaks to something nearer to the option. */
      again: boolean;
    }
  /** What was said to a target and counts nowhere there, because stronger voices have the floor. */
  | { kind: 'outside'; target: string }
);

export interface Said {
  /** On the table, given up, or ready to be said. */
  points: readonly Argument[];
  givenUp: readonly string[];
  /** What the player could say next, drawn where it would hang. */
  ready: string | null;
  workings: Readonly<Record<string, Working>>;
}

const SIDES = ['supports', 'attacks'] as const;

/** The debate as a tree from each option outwards: supports before attacks, the strongest first. */
export function branchesOf(options: readonly string[], said: Said): Branch[] {
  return options.map((id) => {
    const placed = new Set(said.points.filter((point) => speaksTo(point, id)).map((p) => p.id));
    return { kind: 'option', id, key: id, children: repliesTo(id, id, said, placed, true) };
  });
}

const speaksTo = ({ supports, attacks }: Argument, target: string): boolean =>
  supports.includes(target) || attacks.includes(target);

/** `placed` are the arguments of this tree that have their place; a second place only names them. */
function repliesTo(
  target: string,
  path: string,
  said: Said,
  placed: Set<string>,
  direct = false,
): Branch[] {
  const strength = ({ id }: Argument): number => said.workings[id]?.strength ?? -1;
  const branch = (argument: Argument, side: Side): Branch => {
    const { id } = argument;
    const key = `${path}/${id}`;
    const again = !direct && placed.has(id);
    placed.add(id);
    const standing = said.givenUp.includes(id) ? 'givenUp' : id === said.ready ? 'ready' : 'held';
    const children = again ? [] : repliesTo(id, key, said, placed);
    return { kind: 'argument', key, argument, side, target, standing, again, children };
  };
  const branches = SIDES.flatMap((side) =>
    said.points
      .filter((point) => point[side].includes(target))
      .sort((a, b) => strength(b) - strength(a))
      .map((point) => branch(point, side)),
  );
  const unheard = said.workings[target]?.unheard ?? [];
  const isOutside = (each: Branch) =>
    each.kind === 'argument' && unheard.includes(each.argument.id);
  const outside = branches.filter(isOutside);
  const heard = branches.filter((each) => !isOutside(each));
  if (outside.length === 0) return heard;
  const key = `${path}/outside`;
  return [...heard, { kind: 'outside', key, target, children: outside }];
}
