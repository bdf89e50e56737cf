import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from '../memory.ts';

export type Theme = 'night' | 'paper';

const page = document.documentElement;
const prefersPaper = matchMedia('(prefers-color-scheme: light)');
const ofDevice = (): Theme => (prefersPaper.matches ? 'paper' : 'night');

/** The script in index.html has set it before the first paint. */
export function currentTheme(): Theme {
  return page.dataset.theme === 'paper' ? 'paper' : 'night';
}

/** A choice that equals the device's wish is not kept: the page then follows the device again. */
export function chooseTheme(theme: Theme): void {
  page.dataset.theme = theme;
  if (theme === ofDevice()) forget('theme');
  else remember('theme', theme);
}

/** For a page that hangs in a bright room: paper, unless somebody has chosen otherwise here. */
export function preferPaper(): void {
  if (recall('theme') === null) page.dataset.theme = 'paper';
}

prefersPaper.addEventListener('change', () => {
  if (recall('theme') === null) page.dataset.theme = ofDevice();
});

function subscribe(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(page, { attributeFilter: ['data-theme'] });
  return () => watcher.disconnect();
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
