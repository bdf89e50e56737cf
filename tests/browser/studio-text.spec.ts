import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A style or script that the content policy refuses is told of on the console alone. */
let refused: string[];

test.beforeEach(async ({ page }) => {
  refused = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Begin from this' }).first().click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('label', { hasText: /^Text$/ }).click();
  // The editor is a large chunk of its own.
  await expect(text(page)).toBeVisible({ timeout: 30_000 });
});

test.afterEach(() => expect(refused).toEqual([]));

const text = (page: Page) => page.getByRole('textbox', { name: 'Text of scenario.yaml' });
const notes = (page: Page) => page.getByRole('region', { name: 'Problems in this line' });
const view = (page: Page, name: string) => page.locator('label', { hasText: name }).first();
const pane = (page: Page) => page.getByRole('region', { name: 'Problems', exact: true });

/** Puts the cursor at the end of the first line that holds a passage. */
async function cursorAfter(page: Page, passage: string): Promise<void> {
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type(passage);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
}

test('an error is shown at its line, mended by its button and taken back in another view', async ({
  page,
}) => {
  await cursorAfter(page, 'hub: ');
  await page.keyboard.type('\nnonsense: 1');
  await expect(notes(page)).toContainText('There is no field “nonsense” here.');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nonsense');
  await expect(page.getByRole('tab', { name: 'scenario.yaml 1 problem' })).toBeVisible();

  await notes(page).getByRole('button', { name: 'Take it out' }).click();
  await expect(text(page)).not.toContainText('nonsense');
  await expect(notes(page)).toBeHidden();

  await view(page, 'Forms').click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await view(page, 'Text').click();
  await expect(text(page)).toContainText('nonsense');
});

test('what is typed in a row is taken back at once, what was typed before is not', async ({
  page,
}) => {
  await cursorAfter(page, 'licence: ');
  await page.keyboard.type(', by us');
  await cursorAfter(page, 'hub: ');
  await page.keyboard.type(' # the great power');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).not.toContainText('the great power');
  await expect(text(page)).toContainText('by us');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).not.toContainText('by us');
});

test('fields and the names of the document are completed', async ({ page }) => {
  await cursorAfter(page, 'hub: ');
  await page.keyboard.type('\ntuto');
  await expect(page.getByRole('option', { name: /^tutorial/ })).toBeVisible();
  // A list that has only just opened lets Enter through, so that a line can be ended while typing.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('tutorial: ');
  await page.keyboard.press('ControlOrMeta+z');
  await cursorAfter(page, 'hub: ');
  await page.keyboard.press('ControlOrMeta+Backspace');
  await page.keyboard.press('ControlOrMeta+Space');
  await expect(page.getByRole('option', { name: /washington/ })).toBeVisible();
});

test('Escape and Tab leave the text; it is named, and nothing in the page is out of reach', async ({
  page,
}) => {
  await text(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tab', { name: 'scenario.yaml' })).toBeFocused();
  await expect(page).toBeAccessible();
});

test('a Korean syllable is composed while the check runs', async ({ page, context }) => {
  await page.getByRole('tab', { name: 'ko.yaml' }).click();
  const korean = page.getByRole('textbox', { name: 'Text of ko.yaml' });
  await korean.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('#\n');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  const ime = await context.newCDPSession(page);
  for (const syllable of ['ㅎ', '하', '한']) {
    await ime.send('Input.imeSetComposition', {
      text: syllable,
      selectionStart: 1,
      selectionEnd: 1,
    });
    // Longer than a check: its marks must wait until the syllable is whole.
    await page.waitForTimeout(700);
  }
  await ime.send('Input.insertText', { text: '한' });
  await ime.send('Input.imeSetComposition', { text: '그', selectionStart: 1, selectionEnd: 1 });
  await ime.send('Input.insertText', { text: '글' });
  await expect(korean.locator('.cm-line').first()).toHaveText('#한글');
});

test('a warning is silenced with a reason that the file keeps, and said again', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Problems/ }).click();
  await expect(pane(page)).toContainText('Nothing to complain of.');

  await cursorAfter(page, '\\nsources:');
  await page.keyboard.insertText('\n  F99: { kind: fact, title: A paper }');
  const group = pane(page).getByRole('listitem').filter({ hasText: 'Nothing cites' });
  await group.getByRole('button', { name: 'It is right as it is …' }).click();
  await group.getByRole('button', { name: 'Do not say it again' }).click();
  await expect(group).toContainText('Give a reason.');
  await group.getByLabel('Why it is right').fill('For the second edition');
  await group.getByRole('button', { name: 'Do not say it again' }).click();
  await expect(group).toBeHidden();

  await pane(page).getByRole('button', { name: '1 silenced warning' }).click();
  await expect(pane(page)).toContainText('For the second edition');
  await pane(page).getByRole('button', { name: 'Say it again' }).click();
  await expect(group).toBeVisible();
});

test('a problem leads to its line, even in a file that cannot be read', async ({ page }) => {
  await cursorAfter(page, 'turns:');
  const wrong = ' [';
  await page.keyboard.insertText(wrong);
  await page.getByRole('button', { name: /^Problems/ }).click();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await view(page, 'Map').click();
  await pane(page)
    .getByRole('button', { name: /This is not YAML/ })
    .first()
    .click();
  await expect(page.locator('.cm-activeLine').first()).toBeInViewport();
  await expect(notes(page)).toContainText('This is not YAML');
});

test('a phone shows text and problems in its width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page).toFitItsWidth();
  await cursorAfter(page, 'hub: ');
  await page.keyboard.type('\nnonsense: 1');
  await page.getByRole('button', { name: /^Problems/ }).click();
  await expect(pane(page)).toContainText('nonsense');
  await expect(page).toFitItsWidth();
  await expect(page).toBeAccessible();
  await pane(page)
    .getByRole('button', { name: /nonsense/ })
    .click();
  await expect(pane(page)).toBeHidden();
  await expect(page.locator('.cm-activeLine')).toContainText('nonsense');
});
