import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { nameAt } from '../../scenario/edit/names/rename.ts';
import { useFiles } from '../bench/useBench.ts';
import type { Files } from '../document/files.ts';
import { toldIn } from '../document/told.ts';
import { sourceName } from '../forms/words/source-name.ts';
import { titleOf } from '../forms/words/title-of.ts';
import type { Part } from './parts.ts';

/** Parts that an author gives a title; all others go by what they are. */
const TITLED = [
  ...(['seat', 'desk', 'promise', 'call', 'event'] as const),
  ...(['turn', 'option', 'argument', 'ending', 'source'] as const),
];
export type Titled = (typeof TITLED)[number];

export const isTitled = (kind: Part['kind']): kind is Titled =>
  (TITLED as readonly Part['kind'][]).includes(kind);

/** What the outline and the head of a form call a part: of the document as it is, or as it was. */
export function usePartTitle(of?: Files): (part: Part) => string {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const now = useFiles();
  return ({ kind, path, seat }) => {
    const told = toldIn(of ?? now);
    if (kind === 'source') return sourceName(told, String(path.at(-1)), language);
    if (isTitled(kind)) {
      const name = nameAt(told.structure, path)?.name;
      return titleOf(told, path, language) ?? name ?? t('part.unnamed');
    }
    const government = seat && (titleOf(told, ['seats', seat], language) ?? seat);
    return t(`part.${kind}`, { seat: government ?? '' });
  };
}
