import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { namedFrom } from '../../../scenario/edit/names/known.ts';
import type { Kind } from '../../../scenario/edit/names/references.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useFiles } from '../../bench/useBench.ts';
import { toldIn } from '../../document/told.ts';
import { thatFit } from '../../outline/items/seats-that-fit.ts';
import type { Choosable } from '../fields/SelectInput.tsx';
import { sourceName } from './source-name.ts';
import { titleOf } from './title-of.ts';

/** What may be named at a place, with its title in the language of the page. */
export function useChoices(kinds: readonly Kind[] | undefined, place: Path): Choosable[] {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const told = toldIn(useFiles());
  if (!kinds) return [];
  const fitting = thatFit(told.structure, place, namedFrom(told.structure, kinds, place));
  const named = fitting.map(({ id, path }) => ({
    id,
    name:
      kinds[0] === 'source'
        ? sourceName(told, id, language)
        : (titleOf(told, path, language) ?? id),
  }));
  return kinds.includes('source')
    ? [{ id: 'assumption', name: t('forms.assumption') }, ...named]
    : named;
}
