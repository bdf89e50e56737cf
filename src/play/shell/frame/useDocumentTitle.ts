import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** "What is shown · Hub & Spokes", in the language of the page. */
export function useDocumentTitle(title?: string): void {
  const { t } = useTranslation('shell');
  const name = t('name');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
