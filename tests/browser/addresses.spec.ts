import { expect, test } from './test.ts';

test('an unknown address says so, keeps the address, and survives a reload', async ({
  page,
  game,
}) => {
  await page.goto('nowhere/at/all?x=1');
  const heading = page.getByRole('heading', { name: 'Nothing on this chart' });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  expect(page.url()).toBe(`${game}nowhere/at/all?x=1`);
  await expect(page).toBeAccessible();
  await page.getByRole('link', { name: 'Back to the start' }).click();
  await expect(page.getByRole('link', { name: 'Play alone' })).toBeVisible();
});

test('every scenario has a page of its own that can be reloaded', async ({
  page,
  request,
  game,
}) => {
  await page.goto('./');
  const cards = page.locator('a[href*="/play/"]');
  await expect(cards.first()).toBeVisible();
  const links = await cards.all();
  for (const link of links) {
    const href = await link.getAttribute('href');
    const answer = await request.get(new URL(href ?? '', game).href);
    expect(answer.status(), href ?? '').toBe(200);
  }
});
