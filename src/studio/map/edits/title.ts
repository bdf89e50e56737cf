import type { Language } from '../../../i18n/index.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { wordsFile } from '../../document/files.ts';
import type { StoryNode } from '../story/node.ts';

/** What can be called something: it has an id, under which its words stand. */
export const isTitled = ({ words, name }: StoryNode): boolean => words !== null && name !== '';

/** Calls a part something in one language. */
export function titleEdit({ words }: StoryNode, language: Language, title: string): FileEdit[] {
  if (!words) return [];
  const edit = { kind: 'set', path: [...words, 'title'], value: title } as const;
  return [{ file: wordsFile(language), edit }];
}
