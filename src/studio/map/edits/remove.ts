import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { valueAt } from '../../document/data.ts';
import type { Files } from '../../document/files.ts';
import { entriesOf, listOf, partOf, textOf } from '../story/loose.ts';
import type { StoryNode } from '../story/node.ts';
import { at, type Change, inAllWords, inStructure } from './document.ts';

/** Takes a name out of a list, from the end, so that each place is still right. */
export function without(data: Value, list: Path, name: string): FileEdit[] {
  return listOf(valueAt(data, list))
    .flatMap((item, index) => (item === name ? [index] : []))
    .reverse()
    .map((index) => inStructure({ kind: 'remove', path: [...list, index] }));
}

/** The lists in which arguments speak of an option or of another argument. */
export const spokenOf = (data: Value, debate: Path): Path[] =>
  listOf(valueAt(data, [...debate, 'arguments'])).flatMap((_, index) =>
    ['supports', 'attacks'].map((side) => [...debate, 'arguments', index, side]),
  );

/** The lists that name a part: they may not name what is gone. */
function mentions(data: Value, { kind, path }: StoryNode): Path[] {
  if (kind === 'turn') {
    return ['calls', 'events'].flatMap((group) =>
      entriesOf(partOf(data, group)).map(([name]) => [group, name, 'turns']),
    );
  }
  if (kind !== 'option') return [];
  const turn = path.slice(0, 2);
  const seats = entriesOf(valueAt(data, [...turn, 'cabinets'])).map(([seat]) => seat);
  const debate = seats.includes(String(path[3])) ? [...turn, 'cabinets', path[3]!] : turn;
  return spokenOf(data, debate);
}

const REMOVABLE: readonly StoryNode['kind'][] = [
  'turn',
  'seat',
  'option',
  'call',
  'event',
  'ending',
];

export const isRemovable = ({ kind }: StoryNode): boolean => REMOVABLE.includes(kind);

/** Takes a part away with its words in every language and its name in the lists of others. */
export function remove(files: Files, data: Value, node: StoryNode): Change {
  const { kind, path, name, words } = node;
  const told =
    kind === 'seat'
      ? ['turns', textOf(valueAt(data, ['turns', path[1]!, 'id'])), 'options', name]
      : words;
  const edits = [
    ...mentions(data, node).flatMap((list) => without(data, list, name)),
    inStructure({ kind: 'remove', path }),
    ...(told && name !== ''
      ? inAllWords(files, (_, all) =>
          valueAt(all, told) === undefined ? null : { kind: 'remove', path: told },
        )
      : []),
  ];
  const index = path.at(-1);
  const holder = path.slice(0, -1);
  const left = listOf(valueAt(data, holder)).length - 1;
  const stays = typeof index === 'number' && left > 0;
  return { edits, place: at(stays ? [...holder, Math.min(index, left - 1)] : holder) };
}
