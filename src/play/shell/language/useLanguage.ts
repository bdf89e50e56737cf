import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../../../i18n/index.ts';

/** The language that the page speaks now, and how to change it. */
export function useLanguage(): [Language, (next: Language) => Promise<unknown>] {
  const { i18n } = useTranslation('shell');
  return [isLanguage(i18n.language) ? i18n.language : 'en', (next) => i18n.changeLanguage(next)];
}
