import { Duplex } from 'node:stream';
import { constants, createGzip } from 'node:zlib';

/**
 * Much of what is told resembles what was told before: a quarter goes over the air of a full room.
 * The window is small, because every stream of a lecture hall keeps one in memory.
 */
const GZIP = { flush: constants.Z_SYNC_FLUSH, level: 3, windowBits: 14, memLevel: 7 };

/** A stream with every event compressed as it comes, where the device can read that. */
export function tightened(told: Response, accepted: string | undefined): Response {
  if (!told.body || !/\bgzip\b/.test(accepted ?? '')) return told;
  const { readable, writable } = Duplex.toWeb(createGzip(GZIP));
  // Whoever closes the one end closes the other: there is nobody to tell of it.
  void told.body.pipeTo(writable).catch(() => undefined);
  const answer = new Response(readable as ReadableStream<Uint8Array>, told);
  answer.headers.set('Content-Encoding', 'gzip');
  return answer;
}
