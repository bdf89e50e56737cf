import type { Page } from '@playwright/test';
import { begin } from './studio.ts';
import { expect, test } from './test.ts';

const pane = (page: Page) => page.getByRole('region', { name: 'Laboratory' });
const run = (page: Page) => pane(page).getByRole('button', { name: 'Play', exact: true }).click();
const told = (page: Page) => pane(page).getByText(/280 matches, every line/);

/** What an option of the template costs, and a price that nobody would pay. */
const COST = '{ gauge: capacity, by: -0.03, source: F2 }';
const RUIN = ['capacity', 'freedom', 'commitment', 'reputation']
  .map((gauge) => `{ gauge: ${gauge}, by: -0.9, source: F2 }`)
  .join(', ');

// A few hundred matches, on a machine that does other things too.
test.describe.configure({ timeout: 90_000 });

test.beforeEach(async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Laboratory' }).click();
});

test('it plays the scenario, and its pictures fit beside the forms', async ({ page }) => {
  await run(page);
  await expect(told(page)).toBeVisible({ timeout: 60_000 });
  await expect(pane(page).getByRole('heading', { name: 'No findings.' })).toBeVisible();
  // The one with a legend holds a figure of its own.
  const pictures = pane(page).locator('figure:not(figure figure)');
  await expect(pictures).toHaveCount(4);
  for (const picture of await pictures.all()) {
    const [wanted, given] = await picture.evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect(wanted).toBeLessThanOrEqual(given!);
    const cut = await picture
      .locator('div')
      .first()
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
  }
  await pane(page).getByRole('button', { name: 'The options' }).click();
  await expect(pane(page).getByRole('table')).toContainText('Give the land');
  await expect(page).toBeAccessible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page).toFitItsWidth();
});

test('what nobody would choose is found, and the way there is a button', async ({ page }) => {
  await page.locator('label', { hasText: /^Text$/ }).click();
  const text = page.getByRole('textbox', { name: 'Text of scenario.yaml' });
  await expect(text).toBeVisible({ timeout: 30_000 });
  // An option that ruins every desk.
  await text.click();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).fill(COST);
  await page.getByRole('textbox', { name: 'Replace with' }).fill(RUIN);
  await page.getByRole('button', { name: 'Replace all' }).click();
  await run(page);
  await expect(told(page)).toBeVisible({ timeout: 60_000 });
  const finding = pane(page).getByRole('listitem').filter({ hasText: 'Buy our own' }).first();
  await finding.getByRole('button', { name: 'Go there' }).click();
  await page.locator('label', { hasText: /^Forms$/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Buy our own' })).toBeVisible();

  // What it says is of the scenario as it was played.
  await page.getByLabel('Title · English').fill('Buy a wall');
  await expect(pane(page).getByText(/has changed since/)).toBeVisible();
});

test('a long run shows how far it is, and can be stopped', async ({ page }) => {
  await pane(page).getByText('7000 matches', { exact: true }).click();
  await run(page);
  await expect(pane(page).getByRole('progressbar')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Stop' }).click();
  await expect(pane(page).getByRole('progressbar')).toBeHidden();
  await expect(pane(page).getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
});
