import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstChoice, playedTo, TO_DECISION } from '../../../tests/play/table.ts';
import { recordOf } from '../../game/index.ts';
import { recordIn, replayLink } from './link.ts';

const record = recordOf(playedTo(...TO_DECISION, firstChoice()));

beforeEach(() => vi.stubGlobal('location', { href: 'https://example.org/a/' }));
afterEach(() => vi.unstubAllGlobals());

const hashOf = (link: string) => new URL(link).hash;

it('carries a whole record, packed', async () => {
  const link = await replayLink(record);
  expect(hashOf(link)).toMatch(/^#z[\w-]+$/);
  expect(await recordIn(hashOf(link))).toEqual({ ok: true, record });
});

it('carries it plain where the browser cannot pack', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const link = await replayLink(record);
  expect(hashOf(link)).toMatch(/^#j[\w-]+$/);
  expect(await recordIn(hashOf(link))).toEqual({ ok: true, record });
});

it('names what is wrong with a link', async () => {
  const whole = hashOf(await replayLink(record));
  expect(await recordIn('')).toMatchObject({ fault: { code: 'no-link' } });
  expect(await recordIn('#z<script>')).toMatchObject({ fault: { code: 'no-link' } });
  expect(await recordIn(whole.slice(0, 80))).toMatchObject({ fault: { code: 'cut-off' } });
  const foreign = Buffer.from('{"kind":"save"}').toString('base64url');
  expect(await recordIn(`#j${foreign}`)).toMatchObject({ fault: { code: 'misread' } });
});

it('does not unpack what no match could fill', async () => {
  const stream = new Blob([new Uint8Array(30_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  const bomb = `#z${bytes.toString('base64url')}`;
  expect(await recordIn(bomb)).toMatchObject({ fault: { code: 'cut-off' } });
});
