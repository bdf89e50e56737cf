import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a visitor downloads, counted from the built files. A screen is its chunk, whatever that imports, and
 * the words that it shows; a chunk that it opens later is listed where it is opened.
 */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const words = (language, ...areas) => areas.map((area) => `src/i18n/${language}/${area}.ts`);

/** The built chunks with all that they import at once. */
function withImports(...names) {
  const seen = new Map();
  const visit = (name) => {
    const chunk = manifest[name];
    // A chunk that has moved must not pass as one that weighs nothing.
    if (!chunk) throw new Error(`${name} is not in the built game`);
    if (seen.has(name)) return;
    seen.set(name, chunk);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return [...seen.values()];
}

const scripts = (...names) => withImports(...names).map(({ file }) => `dist/${file}`);
const styles = (...names) =>
  withImports(...names).flatMap(({ css = [] }) => css.map((file) => `dist/${file}`));

// Slices of other scenarios, of classes and of the studio are not fetched, nor before an ending or a source
// the one of late texts: the ranges of their glyphs keep them away.
const PLAYED = 'third-approach';
const OTHERS = readdirSync('scenarios').filter((id) => id !== 'schema' && id !== PLAYED);
const FONTS = ['dist/assets/*.woff2', ...[...OTHERS, 'rooms', 'late'].map((id) => `!dist/assets/${id}-*.woff2`)];
const HOME = ['index.html', 'src/play/home/Home.tsx', 'src/play/home/Coast.tsx'];
const DECISION = ['index.html', 'src/play/player/open-player.tsx'];
const BOARD = 'src/play/player/board/Canvas.tsx';
const SCENARIO = `virtual:scenario/${PLAYED}`;

/** The budgets of one language. Nobody loads two. */
const budgets = (language) => {
  const spoken = words(language, 'shell', 'play', 'fears', 'reasons', 'sound', 'errors');
  const turn = [...spoken, SCENARIO, `${SCENARIO}/${language}`];
  return [
    {
      name: `${language}: home, script`,
      path: scripts(...HOME, ...words(language, 'shell', 'home', 'fears')),
      limit: '120 kB',
    },
    {
      name: `${language}: the first decision, with all fonts`,
      path: [...scripts(...DECISION, ...turn), ...styles(...DECISION), ...FONTS],
      limit: '725 kB',
    },
    {
      name: `${language}: the first turn with board and map`,
      path: [...scripts(...DECISION, BOARD, ...turn), ...styles(...DECISION, BOARD), ...FONTS],
      limit: '1.1 MB',
    },
  ];
};

export default [
  ...['en', 'ko'].filter((language) => `${SCENARIO}/${language}` in manifest).flatMap(budgets),
  { name: 'fonts of one scenario, serif and sans', path: FONTS, brotli: false, limit: '360 kB' },
];
