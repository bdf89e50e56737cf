import type { Page } from '@playwright/test';
import { begin, idIn, kept, saved, status } from './studio.ts';
import { expect, test } from './test.ts';

const form = (page: Page) => page.getByRole('article');
const outline = (page: Page) => page.getByRole('treegrid');
const english = (page: Page, label: string) => form(page).getByLabel(`${label} · English`).first();
const unwritten = (page: Page) => form(page).getByText('Still to be written.');

/** Chooses a part by the names that lead to it. */
async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    const row = outline(page).getByRole('row', { name, exact: true }).last();
    const unfold = row.getByRole('button', { name: `Expand ${name}` });
    if (name !== names.at(-1)) await unfold.click();
    else await row.getByRole('gridcell').click();
  }
}

test('what is typed without a rest is kept, and is not called saved before it is', async ({
  page,
}) => {
  const address = await begin(page);
  const summary = english(page, 'What it is about');
  await summary.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('W');
  await expect(status(page)).toHaveText('Saving …');
  // Two and a half seconds without a rest, and none after them.
  await page.keyboard.type('ashington asks, Ottawa thinks, and nobody rests. ', { delay: 50 });
  expect((await kept(page, idIn(address)))['en.yaml']).toContain('summary: Washington asks');
  await page.keyboard.type('Then it does.');
  await saved(page);
  await page.reload();
  await expect(summary).toHaveValue(
    'Washington asks, Ottawa thinks, and nobody rests. Then it does.',
  );
  // One field, one step, whenever it was kept.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toHaveValue(/^You govern a small ally/);
});

test('a new part says quietly what is still to be written, and its weights are brought to one', async ({
  page,
}) => {
  await begin(page);
  await choose(page, 'Seats and desks', 'Our capital');
  await form(page).getByRole('button', { name: 'Add a desk' }).click();
  await expect(unwritten(page)).toHaveCount(6);
  await expect(form(page).locator('[aria-invalid]')).toHaveCount(0);
  await english(page, 'Name').fill('The Treasury');
  await expect(unwritten(page)).toHaveCount(5);
  await expect(outline(page).getByRole('row', { name: /^The Treasury/ })).toBeVisible();

  // A hub's worries are no business of this desk.
  await expect(form(page).getByRole('textbox', { name: 'Burden' })).toHaveCount(0);
  const economy = form(page).getByRole('textbox', { name: 'Economy' });
  await economy.click();
  // A slow hand: each sign rests for longer than the form waits.
  await page.keyboard.type('0.6', { delay: 500 });
  await expect(economy).toHaveValue('0.6');
  await expect(form(page).getByText('Together: 1.6 of 1')).toBeVisible();
  await form(page).getByRole('button', { name: 'Bring to 1' }).click();
  await expect(form(page).getByText('Together: 1 of 1')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(economy).toHaveValue('0.6');
});

test('a flag is raised where it is wished for, and a condition reads it', async ({ page }) => {
  await begin(page);
  await choose(page, 'Turns', 'The Request', 'Options: Our capital', 'Give the land');
  await form(page)
    .getByRole('button', { name: /^Seldom needed/ })
    .last()
    .click();
  await form(page).getByRole('button', { name: 'A new flag' }).click();
  await english(page, 'Name').fill('The land is given');
  await form(page).getByLabel('Name · Korean').fill('땅을 내줌');
  const name = form(page).getByRole('group', { name: 'Flags' }).getByLabel('Short name');
  await name.fill('given');
  await name.press('Tab');

  await choose(page, 'Endings', 'Two coasts, one picture');
  const condition = form(page).getByLabel('Holds if');
  await condition.fill('');
  await form(page).getByLabel('Insert a reading …').selectOption('flags.given');
  await condition.press('End');
  await page.keyboard.type(' >= 1');
  // Reckoned on the line of history, where a flag that nobody raised could never hold.
  await expect(form(page).getByRole('list', { name: 'On the line of history' })).toContainText(
    'flags.given =',
  );
  await expect(form(page).getByText(/can never/)).toHaveCount(0);
});

test('another short name is followed everywhere, and taken back in one step', async ({ page }) => {
  const address = await begin(page);
  await choose(page, 'Seats and desks', 'The neighbour');
  const name = form(page).getByLabel('Short name');
  await name.fill('mexico');
  await name.press('Tab');
  await saved(page);
  const { 'scenario.yaml': after = '' } = await kept(page, idIn(address));
  expect(after).toContain('joined.mexico');
  expect(after).not.toContain('neighbour:');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name).toHaveValue('neighbour');
});

test('a Korean syllable is composed while the form takes over what is typed', async ({
  page,
  context,
}) => {
  await begin(page);
  const title = form(page).getByLabel('Title · Korean', { exact: true });
  await title.fill('');
  await title.focus();
  const ime = await context.newCDPSession(page);
  for (const syllable of ['ㅎ', '하', '한']) {
    await ime.send('Input.imeSetComposition', {
      text: syllable,
      selectionStart: 1,
      selectionEnd: 1,
    });
    await page.waitForTimeout(600);
  }
  await ime.send('Input.insertText', { text: '한' });
  await ime.send('Input.imeSetComposition', { text: '그', selectionStart: 1, selectionEnd: 1 });
  await ime.send('Input.insertText', { text: '글' });
  await expect(title).toHaveValue('한글');
});

test('every kind of part is named for those who do not see it, and fits a phone', async ({
  page,
}) => {
  await begin(page);
  await expect(page).toBeAccessible();
  await choose(page, 'Between two spokes');
  // What stands in a list is named by what it is, never by how it is written.
  for (const button of await form(page).getByRole('button').all()) {
    await expect(button).toHaveAccessibleName(/^[^{[]+$/);
  }
  await choose(page, 'Calls', 'Boats at the coast');
  await expect(page).toBeAccessible('article');
  // What only a call elsewhere tells is not asked of one at home.
  await expect(english(page, 'What happened when it was lost')).toHaveCount(0);
  await choose(page, 'Turns', 'The Request', 'Options: Our capital', 'Give the land');
  await expect(page).toBeAccessible('article');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page).toFitItsWidth();
  await page.getByRole('button', { name: 'Give the land', exact: true }).click();
  await expect(outline(page)).toBeVisible();
  await expect(page).toFitItsWidth();
});
