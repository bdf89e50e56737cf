import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { namedFrom } from '../../../scenario/edit/names/known.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Kind } from '../../../scenario/edit/names/references.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useFiles } from '../../bench/useBench.ts';
import { type Told, toldIn } from '../../document/told.ts';
import { thatFit } from '../../outline/items/seats-that-fit.ts';
import type { Choosable } from '../fields/SelectInput.tsx';
import { titleOf } from './title-of.ts';

/** Sources are known by their number, everything else by its title. */
function nameOfPart(told: Told, kind: Kind, id: string, title: string | undefined): string {
  if (kind !== 'source') return title ?? id;
  const printed = valueAlong(told.structure, ['sources', id, 'title']);
  return typeof printed === 'string' ? `${id} · ${printed}` : id;
}

/** What may be named at a place, with its title in the language of the page. */
export function useChoices(kinds: readonly Kind[] | undefined, place: Path): Choosable[] {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const told = toldIn(useFiles());
  if (!kinds) return [];
  const fitting = thatFit(told.structure, place, namedFrom(told.structure, kinds, place));
  const named = fitting.map(({ id, path }) => ({
    id,
    name: nameOfPart(told, kinds[0]!, id, titleOf(told, path, language)),
  }));
  return kinds.includes('source')
    ? [{ id: 'assumption', name: t('forms.assumption') }, ...named]
    : named;
}
