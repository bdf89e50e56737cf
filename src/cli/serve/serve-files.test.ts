import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serveFiles } from './serve-files.ts';

let folder: string;
let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site/play/x'), { recursive: true });
  await mkdir(join(folder, 'site/assets'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), 'home');
  await writeFile(join(folder, 'site/404.html'), 'lost');
  await writeFile(join(folder, 'site/play/x/index.html'), 'play x');
  await writeFile(join(folder, 'site/assets/a-1.js'), 'let a;');
  await writeFile(join(folder, 'site/.hidden'), 'hidden');
  serving = await serveFiles(join(folder, 'site'), 0, '127.0.0.1');
});

afterAll(async () => {
  await serving.stop();
  await rm(folder, { recursive: true });
});

/** `fetch` tidies paths before it asks; a hostile client does not. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${serving.address}`, { path, method }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    asked.on('error', reject).end();
  });
}

it('answers with files and with the index of a folder', async () => {
  expect((await ask('/')).text).toBe('home');
  expect((await ask('/play/x/')).text).toBe('play x');
  expect(await ask('/play/x?a=1')).toMatchObject({
    status: 301,
    headers: { location: '/play/x/?a=1' },
  });
});

it('keeps what is named after its content, and asks again for pages', async () => {
  expect((await ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

it('shows the nearest 404.html for an unknown address', async () => {
  expect(await ask('/play/y')).toMatchObject({ status: 404, text: 'lost' });
});

it('gives away nothing outside the folder, and nothing hidden', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/.hidden',
    '/%',
    '/%00',
  ]) {
    expect((await ask(path)).text, path).not.toMatch(/secret|hidden/);
    expect((await ask(path)).status, path).toBe(404);
  }
});

it('only reads', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});
