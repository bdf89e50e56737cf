import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

/** Kerning, ligatures and the figures of gauges; Hangul syllables need no layout. */
const FEATURES = ['kern', 'liga', 'calt', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp', 'locl'];

/** Writes the glyphs of a face to a file named after its recipe; a second time it is there already. */
export async function subset(face: Face, glyphs: string, cache: string): Promise<string> {
  const options = {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: FEATURES,
    // A cut font may not carry a reserved name (OFL 1.1, clause 3), and a page needs none.
    dropTables: ['name'],
    ...(face.axes && { variationAxes: face.axes }),
  } as const;
  const { size } = await stat(face.source);
  const recipe = JSON.stringify([face.source.split('node_modules').at(-1), size, glyphs, options]);
  const name = `${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}.woff2`;
  const path = join(cache, name);
  if (await stat(path).catch(() => undefined)) return name;
  const font = await subsetFont(await readFile(face.source), glyphs, options);
  await mkdir(cache, { recursive: true });
  await writeFile(path, font);
  return name;
}
