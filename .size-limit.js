import { readFileSync } from 'node:fs';

/**
 * What a visitor downloads, counted from the built files. A screen is its chunk, whatever that imports, and
 * the words that it shows; a chunk that it opens later is listed where it is opened.
 */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const words = (language, ...areas) => areas.map((area) => `src/i18n/${language}/${area}.ts`);

/** The scripts of chunks, with all that they import at once. */
function scripts(...chunks) {
  const seen = new Set();
  const visit = (name) => {
    const chunk = manifest[name];
    // A chunk that has moved must not pass as one that weighs nothing.
    if (!chunk) throw new Error(`${name} is not in the built game`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const chunk of chunks) visit(chunk);
  return [...seen].map((file) => `dist/${file}`);
}

const HOME = ['index.html', 'src/play/home/Home.tsx', 'src/play/home/Coast.tsx'];

export default [
  {
    name: 'home, script, in English',
    path: scripts(...HOME, ...words('en', 'shell', 'home', 'fears')),
    limit: '120 kB',
  },
  {
    name: 'home, script, in Korean',
    path: scripts(...HOME, ...words('ko', 'shell', 'home', 'fears')),
    limit: '120 kB',
  },
  {
    name: 'fonts, all of them',
    path: 'dist/assets/*.woff2',
    brotli: false,
    limit: '250 kB',
  },
];
