import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import type { Slice } from './glyphs.ts';

/** Kerning, ligatures and the figures of gauges; Hangul syllables need no layout. */
const FEATURES = ['kern', 'liga', 'calt', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp', 'locl'];

/** A changed font may not carry a reserved name (OFL 1.1, clause 3). Of equal length, so that nothing moves. */
const OWN_NAMES = [
  ['Source', 'Spokes'],
  ['Pretendard', 'SpokesSans'],
] as const;

const KEEP_ALL = { keepAllGlyphs: true, noHinting: true, keepFeatures: FEATURES };

/** Writes a slice of a face to a file named after it and its recipe; a second time it is there already. */
export async function subset(
  face: Face,
  { name: slice, glyphs }: Slice,
  cache: string,
): Promise<string> {
  const options = {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: FEATURES,
    ...(face.axes && { variationAxes: face.axes }),
  } as const;
  const { size } = await stat(face.source);
  const recipe = JSON.stringify([basename(face.source), size, glyphs, options, OWN_NAMES]);
  const name = `${slice}-${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}.woff2`;
  const path = join(cache, name);
  if (await stat(path).catch(() => undefined)) return name;
  const cut = rename(await subsetFont(await readFile(face.source), glyphs, options));
  await mkdir(cache, { recursive: true });
  await writeFile(path, await subsetFont(cut, '', { ...KEEP_ALL, targetFormat: 'woff2' }));
  return name;
}

function rename(font: Buffer): Buffer {
  for (const [reserved, own] of OWN_NAMES) {
    // Names are stored in big-endian UTF-16; Node writes the other order.
    const [from, to] = [reserved, own].map((text) => Buffer.from(text, 'utf16le').swap16());
    for (let at = font.indexOf(from!); at >= 0; at = font.indexOf(from!, at + 1))
      to!.copy(font, at);
  }
  return font;
}
