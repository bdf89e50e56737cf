import { LANGUAGES, type Language } from '../../i18n/index.ts';

export const STRUCTURE = 'scenario.yaml';
export type WordsFile = `${Language}.yaml`;
export type GoldenFile = `playthroughs/${string}.yaml`;
export type FileName = typeof STRUCTURE | WordsFile | GoldenFile;

/** The files of one scenario as they lie in its folder. A file without text is no file. */
export type Files = Readonly<Partial<Record<FileName, string>>>;

export const wordsFile = (language: Language): WordsFile => `${language}.yaml`;

/** The languages of which there is a words file. */
export const languagesOf = (files: Files): Language[] =>
  LANGUAGES.filter((language) => Boolean(files[wordsFile(language)]));

export const isGolden = (name: string): name is GoldenFile =>
  /^playthroughs\/[a-z0-9-]+\.yaml$/.test(name);

/** Whether a name may be a file of a scenario: whatever else a folder or an archive holds is left out. */
export const isFileName = (name: string): name is FileName =>
  name === STRUCTURE ||
  LANGUAGES.some((language) => name === wordsFile(language)) ||
  isGolden(name);
