import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Characters that travel in one file. */
export interface Slice {
  name: string;
  glyphs: string;
}

/** Every letter of the scripts that we write in full; other signs only where our words use them. */
const PRINTABLE = String.fromCharCode(...Array.from({ length: 95 }, (_, n) => 0x20 + n));
/** From here on scripts are too large to ship whole. */
const FIRST_ASIAN = '\u2e80';

/** Fields of a scenario that are set in the serif from the first turn on: titles, and what is read as a document. */
const SERIF_FIELDS = [
  'title',
  'tagline',
  'summary',
  'name',
  'briefing',
  'motion',
  'claim',
  'consequence',
];
/** Areas of the interface that home shows; all others belong to a match, but these have no page. */
const HOME_AREAS = ['shell.ts', 'home.ts'];
const PAGELESS_AREAS = ['cli.ts', 'verbs.ts'];
/** Areas of classes and of the studio, which nobody who plays alone ever sees; a folder goes with its file. */
const ROOM_AREAS = [
  'instructor',
  'leading',
  'moderating',
  'outcomes',
  'overview',
  'projector',
  'student',
  'studio',
  'lab',
];

function partOf(file: string): 'home' | 'match' | 'rooms' {
  if (HOME_AREAS.includes(file)) return 'home';
  return ROOM_AREAS.includes(file.split(/[/\\.]/)[0] ?? '') ? 'rooms' : 'match';
}

export interface ShippedWords {
  /** Words of the switches: shown in every language. */
  signs: string;
  home: string;
  match: string;
  /** Words of classes and of the studio. */
  rooms: string;
  /** Of each scenario what is set in which letters, and what its sources say and are called. */
  scenarios: { id: string; serif: string; sans: string; opened: string }[];
}

export async function readShippedWords(source: string, scenarios: string): Promise<ShippedWords> {
  const words: ShippedWords = {
    signs: await readFile(join(source, 'languages.ts'), 'utf8'),
    home: '',
    match: '',
    rooms: '',
    scenarios: await readScenarioWords(scenarios),
  };
  for (const language of ['en', 'ko']) {
    // Recursive: the words of a large area stand in a folder beside it, one file a panel.
    for (const file of await readdir(join(source, language), { recursive: true })) {
      if (!file.endsWith('.ts') || PAGELESS_AREAS.includes(file)) continue;
      const text = await readFile(join(source, language, file), 'utf8');
      words[partOf(file)] += text;
    }
  }
  // What the check says is shown in the studio, beside the templates.
  words.rooms += await textOf(join(source, 'complaints'), '.ts');
  words.rooms += await textOf(join(source, '../studio/templates'), '.yaml');
  // Names that a class makes up stand on every screen of it.
  words.rooms += await readFile(join(source, '../classroom/server/names/generator.ts'), 'utf8');
  return words;
}

/** All that stands in the files of a folder, however deep, whose names end so. */
async function textOf(folder: string, ending: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith(ending),
  );
  const texts = files.map((file) => readFile(join(folder, file), 'utf8'));
  return (await Promise.all(texts)).join('');
}

async function readScenarioWords(folder: string): Promise<ShippedWords['scenarios']> {
  const found: ShippedWords['scenarios'] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const words = { id: entry.name, serif: '', sans: '', opened: '' };
    for (const language of ['en', 'ko']) {
      const text = await readFile(join(folder, entry.name, `${language}.yaml`), 'utf8').catch(
        () => '',
      );
      const { sources, sourceTitles, ...said } = (parse(text) ?? {}) as Record<string, unknown>;
      words.sans += textIn(said);
      words.opened += textIn([sources, sourceTitles]);
      words.serif += textIn(said, SERIF_FIELDS);
    }
    found.push(words);
  }
  return found;
}

/** The texts of a part, however deep: all, or those of the named fields. */
function textIn(part: unknown, names?: readonly string[]): string {
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .map(([key, value]) => {
      if (typeof value !== 'string') return textIn(value, names);
      return !names || names.includes(key) ? value : '';
    })
    .join('');
}

/** Latin letters and signs: one file for all pages. */
export function latinSlice(words: ShippedWords): Slice {
  const used = [
    words.signs,
    words.home,
    words.match,
    words.rooms,
    ...words.scenarios.flatMap(({ sans, opened }) => [sans, opened]),
  ];
  return {
    name: 'latin',
    glyphs: distinct([PRINTABLE, ...used].join(''), (c) => c >= ' ' && c < FIRST_ASIAN),
  };
}

/**
 * Hangul in slices that do not overlap: the signs, home, the interface of a match, what several
 * scenarios use, what only one does, what classes and the studio need besides, and what is left: texts that are
 * set in the serif late or seldom, such as an ending or an event on the wall, and what a source says and is called,
 * which is seen when somebody opens it. A page then fetches no more than it shows.
 */
export function asianSlices(words: ShippedWords, role: 'serif' | 'sans'): Slice[] {
  const taken = new Set<string>();
  const take = (text: string) => {
    const glyphs = distinct(text, (c) => c >= FIRST_ASIAN && !taken.has(c));
    for (const glyph of glyphs) taken.add(glyph);
    return glyphs;
  };
  const uses = new Map<string, number>();
  for (const scenario of words.scenarios)
    for (const glyph of new Set(scenario[role])) uses.set(glyph, (uses.get(glyph) ?? 0) + 1);
  const shared = [...uses].filter(([, count]) => count > 1).map(([glyph]) => glyph);
  return [
    { name: 'signs', glyphs: role === 'sans' ? take(words.signs) : '' },
    { name: 'home', glyphs: take(words.home) },
    { name: 'match', glyphs: take(words.match) },
    { name: 'scenarios', glyphs: take(shared.join('')) },
    ...words.scenarios.map((scenario) => ({ name: scenario.id, glyphs: take(scenario[role]) })),
    { name: 'rooms', glyphs: take(words.rooms) },
    {
      name: 'late',
      glyphs: take(words.scenarios.map(({ sans, opened }) => sans + opened).join('')),
    },
  ].filter(({ glyphs }) => glyphs !== '');
}

function distinct(text: string, wanted: (character: string) => boolean): string {
  return [...new Set(text)].filter(wanted).sort().join('');
}
