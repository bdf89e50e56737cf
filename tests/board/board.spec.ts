// The board in a browser: it answers to the hand, rests when nothing moves, and looks alive with
// either renderer. It brings its own server, because the harness is no page of the product.
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

let server: ViteDevServer;
let address: string;

test.beforeAll(async () => {
  server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    cacheDir: '../../node_modules/.vite-board',
    server: { port: 0, hmr: false, fs: { allow: ['../..'] } },
    optimizeDeps: { include: ['phaser', 'd3-geo'] },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}?bare=1&${query}`);
  await page.waitForFunction(() => window.board?.framesDrawn() > 0);
  await rest(page);
}

const frames = (page: Page) => page.evaluate(() => window.board.framesDrawn());

/** Until no frame has come for 300 ms; returns how many there are. */
async function rest(page: Page): Promise<number> {
  let [before, now] = [-1, await frames(page)];
  while (now !== before) {
    await page.waitForTimeout(300);
    [before, now] = [now, await frames(page)];
  }
  return now;
}

/** Middle of the third slip of four at this size. */
const SLIP = { x: 780, y: 612 };

/** Inside of the inset at this size. */
const WORLD = { x: 345, y: 425, width: 260, height: 120 };

/** Mean difference of two pictures, of 255, seen from so far that engraved lines melt into tones. */
const apart = (page: Page, one: string, other: string) =>
  page.evaluate(
    async ([a, b]) => {
      const pixels = await Promise.all(
        [a!, b!].map(async (source) => {
          const picture = new Image();
          picture.src = source;
          await picture.decode();
          const [width, height] = [picture.width / 4, picture.height / 4];
          const brush = new OffscreenCanvas(width, height).getContext('2d')!;
          brush.imageSmoothingQuality = 'high';
          brush.drawImage(picture, 0, 0, width, height);
          return brush.getImageData(0, 0, width, height).data;
        }),
      );
      const [first, second] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      return first.reduce((sum, value, n) => sum + Math.abs(value - second[n]!), 0) / first.length;
    },
    [one, other],
  );

for (const renderer of ['canvas', 'webgl'])
  test(`an idle board draws no frames (${renderer})`, async ({ page }) => {
    await open(page, `renderer=${renderer}`);
    const before = await frames(page);
    await page.waitForTimeout(1000);
    expect(await frames(page)).toBe(before);
  });

test('a slip rises under the hand, is taken by a click, and the board rests again', async ({
  page,
}) => {
  await open(page, 'renderer=canvas');
  const before = await frames(page);
  await page.mouse.move(SLIP.x, SLIP.y);
  const risen = await rest(page);
  expect(risen).toBeGreaterThan(before);
  await page.mouse.click(SLIP.x, SLIP.y);
  await rest(page);
  expect(await page.evaluate(() => window.taken)).toEqual(['table']);
});

test('a closed option cannot be taken', async ({ page }) => {
  await open(page, 'renderer=canvas&state=independent');
  await page.mouse.click(590, 612);
  await rest(page);
  expect(await page.evaluate(() => window.taken)).toEqual([]);
});

test('a change is animated, can be skipped, and does not move for those who ask so', async ({
  page,
}) => {
  await open(page, 'renderer=canvas');
  const before = await frames(page);
  await page.evaluate(() => window.board.show(window.states.end!));
  const moved = await rest(page);
  expect(moved - before).toBeGreaterThan(5);
  await page.evaluate(() => {
    window.board.show(window.states.start!);
    window.board.skip();
  });
  expect((await rest(page)) - moved).toBeLessThan(6);

  await open(page, 'renderer=canvas&still=1');
  const still = await frames(page);
  await page.evaluate(() => window.board.show(window.states.end!));
  expect((await rest(page)) - still).toBeLessThan(6);
});

for (const renderer of ['canvas', 'webgl'])
  test(`the world chart rests when it is painted, and moves when people go (${renderer})`, async ({
    page,
  }) => {
    await open(page, `renderer=${renderer}&state=home`);
    const before = await frames(page);
    await page.waitForTimeout(1000);
    expect(await frames(page)).toBe(before);
    await page.evaluate(() => window.board.show(window.states.abroad!));
    expect((await rest(page)) - before).toBeGreaterThan(5);

    await open(page, `renderer=${renderer}&state=home&still=1`);
    const still = await frames(page);
    await page.evaluate(() => window.board.show(window.states.abroad!));
    expect((await rest(page)) - still).toBeLessThan(6);
  });

test('both renderers show the same world chart', async ({ page }) => {
  const shots: Buffer[] = [];
  for (const renderer of ['canvas', 'webgl']) {
    await open(page, `renderer=${renderer}&state=abroad&still=1`);
    shots.push(await page.screenshot({ clip: WORLD }));
  }
  const [canvas, webgl] = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
  expect(await apart(page, canvas!, webgl!)).toBeLessThan(2);

  await open(page, 'renderer=canvas&state=home&still=1');
  const empty = await page.screenshot({ clip: WORLD });
  const url = `data:image/png;base64,${empty.toString('base64')}`;
  expect(await apart(page, canvas!, url)).toBeGreaterThan(2);
});

test('the canvas says nothing to a screen reader and leaves nothing behind', async ({ page }) => {
  await open(page, 'renderer=canvas');
  await expect(page.locator('#board canvas')).toHaveAttribute('aria-hidden', 'true');
  await page.evaluate(() => window.board.destroy());
  await expect(page.locator('#board canvas')).toHaveCount(0);
});
