import type { Language } from '../../i18n/index.ts';
import type { Value } from '../../scenario/edit/index.ts';
import type { Sheets } from '../../scenario/fix/index.ts';
import type { Path } from '../../scenario/read/places.ts';
import { valueAt } from '../document/data.ts';
import { STRUCTURE, wordsFile } from '../document/files.ts';

/** A part that an author knows by a name. */
export type CrumbKind =
  | 'turn'
  | 'seat'
  | 'desk'
  | 'option'
  | 'argument'
  | 'cabinet'
  | 'call'
  | 'promise'
  | 'event'
  | 'ending'
  | 'interest'
  | 'source'
  | 'flag'
  | 'pair'
  | 'silenced';

export interface Crumb {
  kind: CrumbKind;
  /** What the words call it, else its id; empty where it has neither. */
  title: string;
  /** Its place in a list, counted from 1. */
  number: number;
}

/** `*` is any one step. The same ways lead through structure and words, which name what the structure counts. */
const WAYS: readonly [pattern: string, kind: CrumbKind][] = [
  ['turns.*', 'turn'],
  ['turns.*.cabinets.*', 'cabinet'],
  ['turns.*.options.*.*', 'option'],
  ['turns.*.arguments.*', 'argument'],
  ['turns.*.cabinets.*.arguments.*', 'argument'],
  ['seats.*', 'seat'],
  ['seats.*.desks.*', 'desk'],
  ['desks.*', 'seat'],
  ['desks.*.*', 'desk'],
  ['cabinets.*', 'cabinet'],
  ['cabinets.*.endings.*', 'ending'],
  ['cabinets.*.interests.*', 'interest'],
  ['calls.*', 'call'],
  ['promises.*', 'promise'],
  ['events.*', 'event'],
  ['endings.*', 'ending'],
  ['interests.*', 'interest'],
  ['sources.*', 'source'],
  ['flags.*', 'flag'],
  ['pairs.*', 'pair'],
  ['silenced.*', 'silenced'],
];

const TITLES = ['title', 'name', 'claim'];
const LONGEST = 60;

/** The same way through a words file: items of lists go by their id. */
function wordsWay(path: Path, structure: Value | undefined): Path {
  const names = path.map((step, at) =>
    typeof step === 'number'
      ? String(valueAt(structure, [...path.slice(0, at + 1), 'id']) ?? step)
      : step,
  );
  if (names[0] === 'seats' && names[2] === 'desks') return ['desks', names[1]!, names[3]!];
  const seat = names[0] === 'desks' && names.length === 2;
  const capital = names.at(-2) === 'cabinets';
  return seat || capital ? ['seats', names.at(-1)!] : names;
}

function titleAt(words: Value | undefined, way: Path): string | undefined {
  const told = valueAt(words, way);
  const titles = [told, ...TITLES.map((name) => valueAt(told, [name]))];
  return titles.find((title): title is string => typeof title === 'string' && title !== '');
}

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;

/** The named parts that lead to a place, from the outermost. */
export function crumbsOf(
  { file, path }: { file: string; path: Path },
  { structure, words }: Sheets,
  language: Language,
): Crumb[] {
  const own = words.filter((sheet) => sheet.file === wordsFile(language));
  const order = [...own, ...words.filter((sheet) => !own.includes(sheet))];
  const turns = valueAt(structure?.data, ['turns']);
  return WAYS.flatMap(([pattern, kind]): Crumb[] => {
    const steps = pattern.split('.');
    const fits = steps.every(
      (step, at) => path[at] !== undefined && (step === '*' || step === path[at]),
    );
    if (!fits) return [];
    const here = path.slice(0, steps.length);
    const way = file === STRUCTURE ? wordsWay(here, structure?.data) : wordsWay(here, undefined);
    const title = order.map(({ data }) => titleAt(data, way)).find((each) => each !== undefined);
    const last = here.at(-1)!;
    const index =
      kind === 'turn' && typeof last === 'string' && Array.isArray(turns)
        ? turns.findIndex((turn) => valueAt(turn, ['id']) === last)
        : Number(last);
    return [{ kind, title: short(title ?? String(way.at(-1))), number: index + 1 }];
  });
}
