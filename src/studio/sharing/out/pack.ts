import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Files } from '../../document/files.ts';
import { idOf } from '../../document/id.ts';

/** An archive of a document, laid out as the game itself keeps its scenarios. */
export function packed(files: Files): Uint8Array<ArrayBuffer> {
  const folder = `scenarios/${idOf(files)}`;
  const inside: Zippable = {};
  for (const [name, text] of Object.entries(files)) {
    if (text) inside[`${folder}/${name}`] = strToU8(text);
  }
  return new Uint8Array(zipSync(inside, { level: 9 }));
}
