import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A way to look at the whole document. */
export const VIEWS = {
  forms: lazy(async () => ({ default: (await import('../forms/Forms.tsx')).Forms })),
  map: lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView })),
  text: lazy(async () => ({ default: (await import('../text/TextView.tsx')).TextView })),
  languages: lazy(async () => ({
    default: (await import('../languages/LanguagesView.tsx')).LanguagesView,
  })),
} satisfies Record<string, LazyExoticComponent<ComponentType>>;

export type ViewName = keyof typeof VIEWS;
