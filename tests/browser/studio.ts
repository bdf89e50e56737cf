import type { Page } from '@playwright/test';
import { studio as words } from '../../src/i18n/en/studio.ts';
import { expect } from './test.ts';

/** Whether the document is kept, as the bar of the studio says it. */
export const status = (page: Page) => page.locator('[role=status]', { hasText: /^(Sav|Not|Open)/ });
export const saved = (page: Page) => expect(status(page)).toContainText('Saved in');

/** A document from the smaller template; gives its address. */
export async function begin(page: Page, title = 'My Case'): Promise<string> {
  await page.goto('studio/');
  await page.getByRole('button', { name: words['shelf.forkThis'] }).first().click();
  await page.getByLabel('Title in English').fill(title);
  await page.getByLabel(words['begin.author']).fill('Kim Ara');
  await page.getByRole('button', { name: words['begin.start'], exact: true }).click();
  await page.waitForURL(/studio\/edit/);
  await saved(page);
  return page.url();
}

/** The texts of the document that the shelf would open, as this browser keeps them. */
export const kept = (page: Page, id: string) =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('hub-and-spokes-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('documents').objectStore('documents').get(name);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.history.files);
          };
        };
      }),
    id,
  );

export const idIn = (address: string) => new URL(address).hash.slice(1);
