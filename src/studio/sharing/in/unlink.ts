import { Inflate } from 'fflate';
import { fromLetters } from '../../../play/replay/letters.ts';
import type { Files } from '../../document/files.ts';
import { filesForm } from '../../kept/read-document.ts';
import { LIMITS, PIECE } from './limits.ts';
import { Pieces } from './pieces.ts';
import { Refused } from './refusal.ts';

/** Stands before the letters, so that links of another kind can be told apart one day. */
export const LINK_SIGN = 's';

/** The files in the letters of a link, which anyone may have written or cut off. */
export function unlink(letters: string): Files {
  if (letters.length > LIMITS.letters) {
    throw new Refused({ code: 'too-large', limit: LIMITS.letters });
  }
  try {
    const bytes = fromLetters(letters);
    const pieces = new Pieces('', { bytes: 0 });
    let whole = false;
    const stream = new Inflate((part, last) => {
      pieces.add(part);
      whole = last;
    });
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
    if (!whole) throw new Refused({ code: 'broken-link' });
    return filesForm(JSON.parse(pieces.text()), '');
  } catch (error) {
    if (error instanceof Refused && error.refusal.code !== 'not-text') throw error;
    throw new Refused({ code: 'broken-link' });
  }
}
