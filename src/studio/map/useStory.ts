import { useMemo } from 'react';
import type { Language } from '../../i18n/index.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Value } from '../../scenario/edit/index.ts';
import { useFiles } from '../bench/useBench.ts';
import { useData } from '../bench/useData.ts';
import { dataOf, valueAt } from '../document/data.ts';
import { languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';
import type { Story, StoryNode } from './story/node.ts';
import { storyOf } from './story/story.ts';

/** What the document calls its parts: in the page's language where it can, else in another. */
export interface Names {
  /** The language in which titles are read and changed. */
  language: Language | null;
  at(path: readonly (string | number)[]): string;
  title(node: StoryNode): string;
  seat(name: string): string;
}

export interface Told {
  data: Value;
  story: Story;
  names: Names;
}

/** The words of the document, its best language first. */
export function useNames(): Names {
  const files = useFiles();
  const [spoken] = useLanguage();
  return useMemo(() => {
    const languages = languagesOf(files).sort(
      (a, b) => Number(b === spoken) - Number(a === spoken),
    );
    const words = languages.flatMap((language) => {
      const file = wordsFile(language);
      const read = dataOf(file, files[file] ?? '');
      return read.ok ? [read.data] : [];
    });
    const at = (path: readonly (string | number)[]): string => {
      for (const each of words) {
        const found = valueAt(each, path);
        if (typeof found === 'string' && found.trim() !== '') return found;
      }
      return '';
    };
    return {
      language: languages[0] ?? null,
      at,
      title: ({ words: path, name }) => (path ? at([...path, 'title']) : '') || name,
      seat: (name) => at(['seats', name, 'name']) || name,
    };
  }, [files, spoken]);
}

/** The document as a map; nothing while its structure cannot be read. */
export function useTold(): Told | null {
  const read = useData(STRUCTURE);
  const names = useNames();
  const story = useMemo(() => (read.ok ? storyOf(read.data) : null), [read]);
  return read.ok && story ? { data: read.data, story, names } : null;
}
