import type { StoryLink } from './story/node.ts';
import type { Names } from './useStory.ts';

/** What a promise or a flag is called that makes a link. */
export const byName =
  (names: Names) =>
  ({ kind, by }: StoryLink): string => {
    if (kind === 'flag') return names.at(['flags', by, 'name']) || by;
    if (kind === 'promise' || kind === 'became') return names.at(['promises', by, 'title']) || by;
    return by;
  };
