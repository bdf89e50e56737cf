import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useFiles } from '../../bench/useBench.ts';
import { toldIn } from '../../document/told.ts';
import { titleOf } from './title-of.ts';

/** What the words call parts of the structure, in the language of the page. */
export function useTitle(): (path: Path) => string | undefined {
  const [language] = useLanguage();
  const told = toldIn(useFiles());
  return (path) => titleOf(told, path, language);
}
