import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { makeFonts } from './stylesheet.ts';

const NAME = 'virtual:fonts.css';
const SOURCE = resolve('src/i18n');
const SCENARIOS = resolve('scenarios');
const CACHE = resolve('.cache/fonts');

/** `import 'virtual:fonts.css'` declares the fonts, cut down to the glyphs of the shipped words. */
export function fonts(): Plugin {
  const make = () => makeFonts(SOURCE, SCENARIOS, CACHE);
  return {
    name: 'fonts',
    async resolveId(id) {
      return id === NAME ? make() : undefined;
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        const words = [SOURCE, SCENARIOS].some(
          (folder) => !relative(folder, file).startsWith('..'),
        );
        // The style sheet is a file that Vite watches: writing it anew shows the new glyphs.
        if (words) void make();
      });
    },
  };
}
