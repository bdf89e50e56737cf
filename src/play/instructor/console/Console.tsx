import { I18nProvider } from 'react-aria-components';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { keysIn } from '../links/links.ts';
import { Led } from './Led.tsx';
import { NoClass } from './NoClass.tsx';

/** `/class/console#SECRET`: the class that the secret leads. */
export function Console() {
  const [language] = useLanguage();
  const keys = keysIn(location.hash);
  return (
    <I18nProvider locale={language}>
      {keys ? <Led keys={keys} /> : <NoClass why="nokey" />}
    </I18nProvider>
  );
}
