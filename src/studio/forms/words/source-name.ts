import type { Language } from '../../../i18n/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Told } from '../../document/told.ts';

/** A source by its number and what it is called in a language, whatever shape the data have. */
export function sourceName({ structure, words }: Told, id: string, language: Language): string {
  const called = valueAlong(words[language], ['sourceTitles', id]);
  const title = called ?? valueAlong(structure, ['sources', id, 'title']);
  return typeof title === 'string' ? `${id} · ${title}` : id;
}
