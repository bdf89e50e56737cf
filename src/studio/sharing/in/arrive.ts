import type { Arrived, Arriving } from './arrive.worker.ts';

export type { Arrived, Arriving } from './arrive.worker.ts';

/** The longest that opening may take; the largest scenario of the game takes a tenth of a second. */
const PATIENCE_MS = 15_000;

/** Opens what came from outside in a worker, which is stopped if it takes too long. */
export function arrive(arriving: Arriving): Promise<Arrived> {
  const worker = new Worker(new URL('./arrive.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Arrived>((done) => {
    const slow = () => done({ ok: false, refusal: { code: 'too-slow' } });
    const clock = setTimeout(slow, PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<Arrived>) => {
      clearTimeout(clock);
      done(data);
    };
    worker.onerror = () => {
      clearTimeout(clock);
      done({ ok: false, refusal: { code: 'broken-archive' } });
    };
    worker.postMessage(arriving);
  }).finally(() => worker.terminate());
}
