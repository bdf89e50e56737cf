import type { Page } from '@playwright/test';
import { begin, heading, SPOKEN, toDebate } from './match.ts';
import { expect, test } from './test.ts';

/** A fault as it may come with a new browser: something throws that is asked for while the page is drawn. */
const breakDrawing = (page: Page) =>
  page.evaluate(() => {
    Object.entries = () => {
      throw new Error('broken on purpose');
    };
    // Another language draws everything anew, and no rule of the game hears of it.
    document.querySelector<HTMLElement>('label[lang=ko]')!.click();
  });

const mendDrawing = (page: Page) =>
  page.evaluate(() => {
    Object.entries = (of: object) =>
      Object.keys(of).map((key): [string, unknown] => [key, Reflect.get(of, key)]);
  });

test('a match that breaks says so, gives its record along, and goes on where it was', async ({
  page,
}) => {
  const words = SPOKEN.en;
  await begin(page, words);
  await toDebate(page, words);
  await breakDrawing(page);
  await expect(page.getByRole('heading', { name: 'This page broke' })).toBeVisible();
  // The check for accessibility asks for the same.
  await mendDrawing(page);
  await expect(page).toBeAccessible();
  for (const [name, file] of [
    [/record/, /\.json$/],
    [/report/, /^hub-report-.+\.txt$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }
  await page.getByRole('button', { name: /Open again/ }).click();
  await expect(heading(page)).toBeVisible();
});

test('a view of the studio that breaks leaves the document and what stands beside it', async ({
  page,
}) => {
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Begin from this' }).first().click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('label', { hasText: /^Forms$/ }).click();
  const view = page.getByRole('region', { name: 'Forms' });
  await expect(view.getByRole('textbox').first()).toBeVisible();
  await breakDrawing(page);
  await expect(page.getByRole('alert')).toContainText('문제가 생겼습니다');
  await mendDrawing(page);
  await expect(page).toBeAccessible();
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('textbox').first()).toBeVisible();
});

test('a match goes on in words where its board does not come', async ({ page }) => {
  await page.route(/assets\/Canvas-[^/]*\.js/, (route) => route.abort());
  const words = SPOKEN.en;
  await begin(page, words);
  await toDebate(page, words);
  await expect(page.getByRole('button', { name: words['debate.close'] })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This page broke' })).toHaveCount(0);
});
