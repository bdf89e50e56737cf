import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Join } from './join/Join.tsx';

/** `/join` and `/join/CODE`. */
export const openJoin = (code: string): ReactNode => (
  <I18nProvider locale={document.documentElement.lang}>
    <Join given={code} />
  </I18nProvider>
);
