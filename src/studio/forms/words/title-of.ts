import type { Language } from '../../../i18n/index.ts';
import { LANGUAGES } from '../../../i18n/index.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import { childOf, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { wordsPathsOf } from '../../../scenario/edit/names/words-path.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { Told } from '../../document/told.ts';

const TITLES = ['title', 'name', 'claim'];

const isText = (value: Value | undefined): value is string =>
  typeof value === 'string' && value.trim() !== '';

function titleIn(words: Value | undefined, path: Path): string | undefined {
  const said = valueAlong(words, path);
  return [said, ...TITLES.map((key) => childOf(said, key))].find(isText);
}

/** What the words call a part, in the language wished for or in another one that has a name for it. */
export function titleOf(told: Told, path: Path, wish: Language): string | undefined {
  const [place] = wordsPathsOf(path, told.structure);
  if (!place || place.length === 0) return undefined;
  for (const language of [wish, ...LANGUAGES]) {
    const title = titleIn(told.words[language], place);
    if (title) return title;
  }
  return undefined;
}
