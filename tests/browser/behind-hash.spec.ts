import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Pages whose address says behind its # which of many is shown. */

async function begun(page: Page, title: string): Promise<string> {
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Begin from this' }).first().click();
  await page.getByLabel('Title in English').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  return page.url();
}

test('whoever skips to the content stays on the page that the address names', async ({ page }) => {
  const address = await begun(page, 'The one');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('another address in the same tab opens what it names', async ({ page }) => {
  const first = await begun(page, 'The one');
  await begun(page, 'The other');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(first).hash);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The one');
});
