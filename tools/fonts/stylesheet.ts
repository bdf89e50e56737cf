import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACES, type Face } from './faces.ts';
import {
  asianSlices,
  latinSlice,
  readShippedWords,
  type ShippedWords,
  type Slice,
} from './glyphs.ts';
import { subset } from './subset.ts';

/** Makes every font file that the shipped words need, and the style sheet that names them; gives its path. */
export async function makeFonts(source: string, scenarios: string, cache: string): Promise<string> {
  const words = await readShippedWords(source, scenarios);
  const rules: string[] = [];
  for (const face of FACES) {
    for (const slice of slicesOf(face, words)) {
      rules.push(rule(face, await subset(face, slice, cache), slice.glyphs));
    }
  }
  const sheet = join(cache, 'fonts.css');
  await writeFile(sheet, rules.join('\n'));
  return sheet;
}

function slicesOf(face: Face, words: ShippedWords): Slice[] {
  const slices = [
    ...(face.script === 'asian' ? [] : [latinSlice(words)]),
    ...(face.script === 'latin' ? [] : asianSlices(words, face.role)),
  ];
  const { only } = face;
  if (!only) return slices;
  return slices.map(({ name, glyphs }) => ({
    name,
    glyphs: [...glyphs].filter((glyph) => only.test(glyph)).join(''),
  }));
}

/** The range keeps a browser from fetching a file that its page has no letter of. */
function rule(face: Face, file: string, glyphs: string): string {
  return `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(./${file}) format("woff2");unicode-range:${ranges(glyphs)}}`;
}

/** Runs of neighbours are joined: `U+20-7e,U+ac00`. */
export function ranges(glyphs: string): string {
  const codes = [...glyphs].map((glyph) => glyph.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(',');
}
