import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Changes the text of the structure, as an author would with search and replace. */
async function replaceText(page: Page, find: string, by: string): Promise<void> {
  const text = page.locator('.cm-content');
  await text.click();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).fill(find);
  await page.getByRole('textbox', { name: 'Replace with' }).fill(by);
  await page.getByRole('button', { name: 'Replace all' }).click();
  await page.keyboard.press('Escape');
}

// Several whole matches are played after each edit.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page }) => {
  await page.goto('./studio/');
  const card = page.getByRole('listitem').filter({ hasText: 'First Morning' });
  await card.getByRole('button', { name: 'Begin from this' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('radio', { name: 'Text' }).check({ force: true });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
});

test('plays from a turn while the text is edited, and keeps its place', async ({ page }) => {
  const pane = page.getByRole('region', { name: 'Play', exact: true });
  await pane.getByLabel('From', { exact: true }).selectOption({ index: 1 });
  await pane.getByLabel('Set to another value').selectOption('seoul.support');
  await pane.getByLabel('Seoul: Support at home').fill('0.9');
  await expect(page).toBeAccessible('section[aria-label="Play"]');
  await pane.getByRole('button', { name: 'Play from here' }).click();
  await expect(pane.getByRole('heading', { name: /^Turn 2 of 3/ })).toBeVisible();
  await pane.getByRole('button', { name: 'Gauges: Seoul' }).click();
  const support = pane.getByRole('row', { name: /^Support at home/ });
  await expect(support).toContainText('0.90');
  await expect(page).toBeAccessible('section[aria-label="Play"]');

  await pane.getByRole('radio', { name: 'Side by side' }).check();
  await pane.getByRole('button', { name: 'Decide' }).click();
  const followed = pane.getByRole('heading', { name: /^What followed turn 2/ });
  await expect(followed).toBeVisible();
  await expect(page).toBeAccessible('section[aria-label="Play"]');

  await test.step('kept, it still comes out the same', async () => {
    await pane.getByLabel('Keep this playthrough as').fill('My line');
    await pane.getByRole('button', { name: 'Keep', exact: true }).click();
    const kept = pane.getByRole('listitem').filter({ hasText: 'my-line' });
    await expect(kept).toContainText('Comes out as it did.', { timeout: 30_000 });
  });

  await test.step('an effect is changed: the place stays, and the difference is told', async () => {
    await replaceText(page, 'gauge: exposure, by: 0.04', 'gauge: exposure, by: 0.3');
    await expect(pane.getByText(/^Played again after your edit. Now:/)).toBeVisible();
    await expect(followed).toBeVisible();
    const kept = pane.getByRole('listitem').filter({ hasText: 'my-line' });
    await expect(kept).toContainText(/Turn 2, .*: was .*, is now/, { timeout: 30_000 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(kept).toContainText('Comes out as it did.', { timeout: 30_000 });
  });

  await test.step('a choice that is closed stops the match, until it is open again', async () => {
    const closed = '- when: "turn == 2 && support >= 0.99"\\n          id: side-by-side';
    await replaceText(page, '- id: side-by-side', closed);
    const match = pane.getByRole('region', { name: 'The match' });
    await expect(match.getByText(/does not go any more/)).toBeVisible();
    await expect(pane.getByRole('heading', { name: /^Turn 2 of 3/ })).toBeVisible();
    const [holds, fails] = [pane.getByText('holds:').first(), pane.getByText('fails:').first()];
    await expect(holds.locator('xpath=ancestor::li[1]')).toContainText('Turn = 2');
    await expect(fails.locator('xpath=ancestor::li[1]')).toContainText(
      /Support at home ≥ 0.99.*now 0.90/,
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(followed).toBeVisible();
  });

  await test.step('an error leaves the last version that could be played', async () => {
    await replaceText(page, 'format: 1', 'format: [');
    await expect(pane.getByText(/This is the last version that could be played/)).toBeVisible();
    await expect(followed).toBeVisible();
  });
});
