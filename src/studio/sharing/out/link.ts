import { deflateSync, strToU8 } from 'fflate';
import { toLetters } from '../../../play/replay/letters.ts';
import { linkTo } from '../../../play/shell/root.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from '../../document/files.ts';
import { LINK_SIGN } from '../in/unlink.ts';

/** Longer links are cut off by mail programs, chats and some browsers. */
export const LONGEST_LINK = 32_000;

/** The scenario as letters of a link. Golden playthroughs stay behind: they prove, they do not play. */
export function lettersOf(files: Files): string {
  const names = [STRUCTURE, ...languagesOf(files).map(wordsFile)] as const;
  const carried = Object.fromEntries(names.map((name) => [name, files[name] ?? '']));
  return toLetters(deflateSync(strToU8(JSON.stringify(carried)), { level: 9 }));
}

/** A link that carries the whole scenario behind its `#`, which no server ever sees. */
export function linkOf(files: Files): string {
  const address = new URL(linkTo('studio/open'), location.href);
  address.hash = LINK_SIGN + lettersOf(files);
  return address.href;
}
