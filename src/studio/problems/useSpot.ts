import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Path } from '../../scenario/read/places.ts';
import { STRUCTURE } from '../document/files.ts';
import { crumbsOf } from './crumbs.ts';
import { useSheets } from './useSheets.ts';

/** Says where something stands as its author would: “Turn 3 · Option “Send engineers””. */
export function useSpot(): (place: { file: string; path?: Path | undefined }) => string {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const sheets = useSheets();
  return ({ file, path = [] }) => {
    const crumbs = crumbsOf({ file, path }, sheets, language);
    const parts = crumbs.map((crumb) => t(`part.${crumb.kind}`, { ...crumb }));
    if (parts.length === 0) parts.push(t('part.whole'));
    return [...parts, ...(file === STRUCTURE ? [] : [file])].join(' · ');
  };
}
