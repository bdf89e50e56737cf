import { afterEach, expect, it, vi } from 'vitest';
import { askOnce } from './listen.ts';

afterEach(() => vi.unstubAllGlobals());

const ears = { known: () => ({}), told: vi.fn(), alive: vi.fn() };
const caller = { base: 'http://class.test/', secret: 'a-secret' };

it('asks in browsers that cannot join two signals', async () => {
  vi.stubGlobal('AbortSignal', { timeout: AbortSignal.timeout });
  vi.stubGlobal('fetch', async () => Response.json({ now: 1, parts: {} }));
  const asked = askOnce(caller, ears, new AbortController().signal, true);
  expect(await asked).toBe('answered');
  expect(ears.told).toHaveBeenCalledWith({ now: 1, parts: {} });
});

it('asks no longer than the one who asks wants to know', async () => {
  const asking = new AbortController();
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((__, failed) => signal!.addEventListener('abort', () => failed(signal!.reason))),
  );
  const asked = askOnce(caller, ears, asking.signal, false);
  asking.abort();
  expect(await asked).toBe('cut');
});
