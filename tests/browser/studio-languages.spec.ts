import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { begin } from './studio.ts';
import { expect, test } from './test.ts';

const view = (page: Page) => page.getByRole('region', { name: 'Languages', exact: true });
const show = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();
const left = (page: Page) => view(page).getByText(/older than the original\.$/);

test.beforeEach(async ({ page }) => {
  await begin(page);
});

test('a text whose original was changed is found, and said to be still right', async ({ page }) => {
  const stake = page.getByLabel('Line under the title · English');
  await stake.fill('Left out, or dragged along');
  await show(page, 'Languages');
  await expect(left(page)).toContainText('0 missing, 1 older');
  await show(page, 'Older than the original');
  await expect(view(page).getByRole('listitem')).toHaveCount(1);

  // The same is said where the problems stand, with the same remedy.
  await page.getByRole('button', { name: /^Problems/ }).click();
  await page.getByRole('button', { name: 'The translation is still right' }).click();
  await expect(left(page)).toContainText('0 missing, 0 older');
  await page.getByRole('button', { name: 'Undo' }).click();
  await view(page).getByRole('button', { name: 'Still right' }).click();
  await expect(view(page).getByText('Nothing here.')).toBeVisible();
});

test('what is typed here is in the document before an undo looks at it', async ({ page }) => {
  await show(page, 'Languages');
  await view(page).getByLabel('Search').fill('Give the land');
  const title = view(page).getByLabel('ally / host / title');
  await expect(title).toHaveValue('땅을 내주기');
  await title.fill('땅 내주기');
  // At once, without a rest: this takes back the letters and not the step before them.
  await title.press('Control+z');
  await expect(title).toHaveValue('땅을 내주기');
});

test('a table goes to a translator and comes back', async ({ page }) => {
  await show(page, 'Languages');
  const coming = page.waitForEvent('download');
  await view(page).getByRole('button', { name: 'As a table (CSV)' }).click();
  const table = await readFile(await (await coming).path(), 'utf8');
  expect(table).toContain('땅을 내주기');
  await view(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'back.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table.replaceAll('땅을 내주기', '땅 넘기기')),
    });
  await expect(view(page).getByText('1 text was taken in.')).toBeVisible();
  await view(page).getByLabel('Search').fill('땅 넘기기');
  await expect(view(page).getByLabel('ally / host / title')).toHaveValue('땅 넘기기');
});

test('the turns stand in the order of the scenario; the page is named and fits a phone', async ({
  page,
}) => {
  await page
    .getByRole('treegrid')
    .getByRole('row', { name: 'Turns' })
    .getByRole('gridcell')
    .click();
  await page.getByRole('button', { name: 'Make a copy of The Request' }).click();
  await show(page, 'Languages');
  await expect(view(page).getByRole('heading', { name: /^Turn/ })).toHaveText([
    /^Turn 1: The Request/,
    /^Turn 2: The Request/,
    /^Turn 3: The Night/,
  ]);
  await view(page)
    .getByRole('button', { name: /^About/ })
    .click();
  await expect(page).toBeAccessible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page).toFitItsWidth();
});
