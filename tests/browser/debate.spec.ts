import type { Page } from '@playwright/test';
import { begin, heading, SPOKEN, toDebate, type Words } from './match.ts';
import { expect, test } from './test.ts';

async function openDebate(page: Page, words: Words) {
  await begin(page, words);
  await toDebate(page, words);
  await expect(page.getByRole('tree')).toBeVisible();
}

test('a debate by keyboard: back, ask, rebut, frame, undo, hear out, close', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDebate(page, SPOKEN.en);
  const press = async (name: RegExp | string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  const left = (count: number) => expect(page.getByText(`${count} of 3 left`)).toBeVisible();

  // Into the tree with Tab's one stop, to the first argument of the leading option, and open it.
  const leading = page.locator('[role="treeitem"][tabindex="0"]');
  await leading.focus();
  await page.keyboard.press('ArrowRight');
  const first = page.locator('[role="treeitem"]:focus');
  await expect(first).toHaveAttribute('aria-level', '2');
  await expect(first).toHaveAccessibleName(/supports “.+”, strength \.\d\d, held by/);
  await page.keyboard.press('Enter');
  await press(/Why this strength/);
  await expect(page.getByRole('row', { name: /second opinion/ })).toBeVisible();

  await press(/Back an argument/);
  await expect(page.getByText('What it would do to the mandates')).toBeVisible();
  await press('Say it');
  await left(2);

  await press(/Ask for its evidence/);
  await expect(page.getByText(/its base will (rise|fall)/)).toBeVisible();
  await press('Say it');
  await left(1);

  await press('Undo');
  await left(2);

  await press(/Rebut it/);
  await page.getByRole('group', { name: 'In your hand' }).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('if you say it').first()).toBeVisible();
  await press('Say it');
  await expect(page.getByText('brought in by you').first()).toBeVisible();
  await left(1);

  await press(/Choose the framing/);
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/would be justified/)).toBeVisible();
  await press('Say it');
  await left(0);

  const hear = page.getByRole('button', { name: 'Hear them out' });
  while (await hear.isVisible()) {
    await hear.focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('The desks have said what they have to say.')).toBeVisible();
  await press('Close the debate');
  await expect(heading(page)).toContainText('Decision');
});

for (const [width, colorScheme, locale] of [
  [360, 'dark', 'ko-KR'],
  [1280, 'light', 'en-US'],
  [1920, 'dark', 'en-US'],
] as const) {
  test.describe(`at ${width} px, ${colorScheme}, ${locale}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 900 } });
    test('the debate fits and is accessible', async ({ page }) => {
      await openDebate(page, SPOKEN[locale === 'ko-KR' ? 'ko' : 'en']);
      await page.getByRole('treeitem', { level: 2 }).first().click();
      await expect(page).toFitItsWidth();
      await expect(page).toBeAccessible();
    });
  });
}
