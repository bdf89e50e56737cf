import type { Language } from '../../../i18n/index.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import { dataOf, valueAt } from '../../document/data.ts';
import {
  type FileName,
  type Files,
  languagesOf,
  STRUCTURE,
  wordsFile,
} from '../../document/files.ts';

/** What a scenario says of itself, as far as it can be read. */
export interface About {
  titles: Partial<Record<Language, { title: string; tagline: string; period: string }>>;
  authors: string[];
  licence: string;
  basedOn: { title: string; authors: string[]; licence: string }[];
  turns: number;
  /** Seats that a person may take, by their names in each language. */
  seats: Partial<Record<Language, string[]>>;
  files: number;
  bytes: number;
}

const LONGEST = 200;
const MOST = 24;

const readOf = (files: Files, file: FileName): Value | undefined => {
  const read = dataOf(file, files[file] ?? '');
  return read.ok ? read.data : undefined;
};

const textAt = (data: Value | undefined, ...path: (string | number)[]): string => {
  const text = valueAt(data, path);
  return typeof text === 'string' ? text.trim().slice(0, LONGEST) : '';
};

const textsAt = (data: Value | undefined, ...path: (string | number)[]): string[] => {
  const list = valueAt(data, path);
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((_item, at) => textAt(list, at) || []);
};

function playableOf(structure: Value | undefined): string[] {
  const seats = valueAt(structure, ['seats']);
  if (seats === null || typeof seats !== 'object' || Array.isArray(seats)) return [];
  const names = Object.keys(seats ?? {}).slice(0, MOST);
  return names.filter((name) => valueAt(seats, [name, 'playable']) === true);
}

/** Says of files what they are, whatever they are. */
export function aboutOf(files: Files): About {
  const structure = readOf(files, STRUCTURE);
  const about: About = {
    titles: {},
    authors: textsAt(structure, 'authors'),
    licence: textAt(structure, 'licence'),
    basedOn: [],
    turns: 0,
    seats: {},
    files: Object.keys(files).length,
    bytes: Object.values(files).reduce((sum, text = '') => sum + new Blob([text]).size, 0),
  };
  const turns = valueAt(structure, ['turns']);
  if (Array.isArray(turns)) about.turns = turns.length;
  const origins = valueAt(structure, ['basedOn']);
  if (Array.isArray(origins)) {
    about.basedOn = origins.slice(0, MOST).map((origin) => ({
      title: textAt(origin, 'title'),
      authors: textsAt(origin, 'authors'),
      licence: textAt(origin, 'licence'),
    }));
  }
  const playable = playableOf(structure);
  for (const language of languagesOf(files)) {
    const words = readOf(files, wordsFile(language));
    about.titles[language] = {
      title: textAt(words, 'title'),
      tagline: textAt(words, 'tagline'),
      period: textAt(words, 'period'),
    };
    about.seats[language] = playable.map((seat) => textAt(words, 'seats', seat, 'name') || seat);
  }
  return about;
}
