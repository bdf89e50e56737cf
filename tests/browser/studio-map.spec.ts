import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A scenario of one's own from a template, shown as a map. */
async function openMap(page: Page) {
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Begin from this' }).nth(1).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('Somebody');
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/edit/);
  await page.getByRole('radio', { name: 'Map' }).check();
  // The view is fetched when it is first shown.
  await expect(page.getByRole('region', { name: 'Map of the scenario' })).toBeVisible({
    timeout: 30_000,
  });
}

const part = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Map of the scenario' }).getByRole('button', { name }).first();
const pressed = (page: Page) => page.locator('[data-node][aria-pressed="true"]');

test('a map by keyboard: walk, call it something else, add, remove, undo', async ({ page }) => {
  await openMap(page);
  await part(page, /^Turn 1:/).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(pressed(page)).toHaveAccessibleName(/^Option:/);
  await expect(pressed(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const before = await pressed(page).getAttribute('data-node');

  await page.keyboard.press('F2');
  await page.keyboard.type('Wait and see');
  await page.keyboard.press('Enter');
  await expect(pressed(page)).toHaveAccessibleName(/^Option: Wait and see/);
  await expect(pressed(page)).toBeFocused();

  await page.getByRole('button', { name: 'Add an option' }).click();
  await expect(pressed(page)).toHaveAccessibleName(/^Option: New option/);
  await pressed(page).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Removed: New option')).toBeVisible();
  await expect(page.getByRole('button', { name: /Option: New option/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(part(page, /^Option: New option/)).toBeVisible();
  await expect(page.locator(`[data-node="${before}"]`)).toBeVisible();
});

test('a map, its list and its arguments are accessible', async ({ page }) => {
  await openMap(page);
  await part(page, /^Turn 1:/).click();
  await expect(page).toBeAccessible();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(page).toBeAccessible();
  await page.getByRole('radio', { name: 'Arguments' }).check();
  await expect(page).toBeAccessible();
  await page.getByRole('radio', { name: 'Picture' }).check();
  await expect(page.getByRole('region', { name: 'Map of the arguments' })).toBeVisible();
  await expect(page).toBeAccessible();
});

test('arguments are linked by keyboard, and never in a circle', async ({ page }) => {
  await openMap(page);
  await page.getByRole('radio', { name: 'Arguments' }).check();
  const map = page.getByRole('region', { name: 'Map of the arguments' });
  await map
    .getByRole('button', { name: /^Option:/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a supporter' }).click();
  const first = map.getByRole('button', { name: /^Argument: New argument/ });
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Claim').fill('We were not asked.');
  await page.getByRole('button', { name: 'Add an attacker' }).click();
  await page.getByLabel('Claim').fill('We will be.');

  const [asked, answer] = ['We were not asked.', 'We will be.'].map((claim) =>
    map.getByRole('button', { name: `Argument: ${claim}` }),
  );
  await asked!.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('“We were not asked.” is marked.', { exact: false })).toBeVisible();
  await answer!.focus();
  await page.keyboard.press('s');
  await expect(page.getByText('arguments may not run in a circle', { exact: false })).toBeVisible();

  await answer!.focus();
  await page.keyboard.press('Space');
  const option = map.getByRole('button', { name: /^Option:/ }).nth(1);
  await option.focus();
  await page.keyboard.press('a');
  await answer!.click();
  const attacks = page
    .locator('section', { has: page.getByRole('heading', { name: 'Attacks' }) })
    .last();
  await expect(attacks.getByRole('listitem')).toHaveCount(2);
});

test('a map on a phone: touched, read, and nothing sticks out', async ({ browser, game }) => {
  const context = await browser.newContext({
    baseURL: game,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openMap(page);
  await part(page, /^Turn 1:/).tap();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expect(page).toFitItsWidth();
  await expect(page).toBeAccessible();
  await context.close();
});
