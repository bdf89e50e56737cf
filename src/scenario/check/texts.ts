import type { Words } from '../format/words.ts';
import type { Path } from '../read/places.ts';

/** Kinds of text with a length of their own; see `LIMITS`. */
export type TextKind = 'summary' | 'briefing' | 'option' | 'line' | 'consequence' | 'other';

export interface PlacedText {
  text: string;
  path: Path;
  kind: TextKind;
}

/** Where which kind stands; `*` is any one name. The first that fits counts. */
const KINDS: readonly [string, TextKind][] = [
  ['summary', 'summary'],
  ['cabinets.*.summary', 'summary'],
  ['turns.*.briefing', 'briefing'],
  ['turns.*.cabinets.*.briefing', 'briefing'],
  ['turns.*.cabinets.*.notes.*', 'line'],
  ['turns.*.cabinets.*.arguments.*.claim', 'line'],
  ['turns.*.notes.*', 'line'],
  ['turns.*.coach.*', 'line'],
  ['turns.*.history', 'consequence'],
  ['turns.*.options.*.*.text', 'option'],
  ['turns.*.options.*.*.consequence', 'consequence'],
  ['turns.*.arguments.*.claim', 'line'],
  ['calls.*.outcomes.*', 'consequence'],
  ['calls.*.followed.*', 'consequence'],
  ['calls.*.fallout', 'consequence'],
  ['calls.*.spared', 'consequence'],
  ['promises.*.kept', 'consequence'],
  ['promises.*.bent', 'consequence'],
  ['promises.*.broken', 'consequence'],
  ['events.*.text', 'consequence'],
  ['lesson', 'consequence'],
];

const PATTERNS = KINDS.map(([pattern, kind]) => ({ steps: pattern.split('.'), kind }));

/** What kind of text stands at a place of a words file. */
export function kindOf(path: Path): TextKind {
  const fits = ({ steps }: { steps: string[] }) =>
    steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]);
  return PATTERNS.find(fits)?.kind ?? 'other';
}

/** Every text of a words file. */
export function* textsIn(node: unknown, path: Path = []): Generator<PlacedText> {
  if (typeof node === 'string') yield { text: node, path, kind: kindOf(path) };
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* textsIn(value, [...path, key]);
  }
}

export const textsOf = (words: Words): PlacedText[] => [...textsIn(words)];
