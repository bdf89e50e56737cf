import type { MatchRecord } from '../../game/index.ts';
import type { Fault } from '../saves/fault.ts';
import { parseRecord } from '../saves/open-record.ts';
import { linkTo } from '../shell/root.ts';
import { fromLetters, toLetters } from './letters.ts';

/** First letter of what stands after `#`: packed by the browser, or plain where it cannot pack. */
const PACKED = 'z';
const PLAIN = 'j';
/** A record is some kilobytes; what unpacks to more is no record. */
const MOST_BYTES = 2_000_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) throw new Error('too large');
    parts.push(read.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A link that carries the whole record behind its `#`, which no server ever sees. */
export async function replayLink(record: MatchRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const packs = 'CompressionStream' in globalThis;
  const body = packs ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  const address = new URL(linkTo('replay'), location.href);
  address.hash = (packs ? PACKED : PLAIN) + toLetters(body);
  return address.href;
}

/** The record in the part of a link behind `#`. */
export async function recordIn(
  hash: string,
): Promise<{ ok: true; record: MatchRecord } | { ok: false; fault: Fault }> {
  const [way, letters] = [hash.slice(1, 2), hash.slice(2)];
  if ((way !== PACKED && way !== PLAIN) || !/^[\w-]+$/.test(letters)) {
    return { ok: false, fault: { code: 'no-link' } };
  }
  if (way === PACKED && !('DecompressionStream' in globalThis)) {
    return { ok: false, fault: { code: 'cannot-unpack' } };
  }
  try {
    const bytes = fromLetters(letters);
    const body =
      way === PLAIN ? bytes : await through(bytes, new DecompressionStream('deflate-raw'));
    return parseRecord(new TextDecoder().decode(body));
  } catch {
    return { ok: false, fault: { code: 'cut-off' } };
  }
}
