import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import {
  begin,
  chooseFirst,
  decide,
  foresee,
  goldButton,
  goOn,
  heading,
  openStart,
  playTurn,
  SPOKEN,
  toDebate,
  toDecision,
} from './match.ts';
import { expect, test } from './test.ts';

const words = SPOKEN.en;

test('is taken up after a reload where it was left, in every phase', async ({ page }) => {
  test.setTimeout(120_000);
  const again = async () => {
    const before = await heading(page).textContent();
    // What was kept last is written in the background.
    await page.waitForTimeout(400);
    await page.reload();
    await expect(heading(page)).toHaveText(before ?? '');
  };
  await begin(page, words);
  await again();
  await toDebate(page, words);
  await again();
  await toDecision(page, words);
  const forecast = page.getByRole('region', { name: words['decision.forecast'] });
  await forecast.getByText(words['decision.no'], { exact: true }).first().click();
  await again();
  await expect(
    forecast.getByRole('radio', { name: words['decision.no'], exact: true }).first(),
  ).toBeChecked();
  await foresee(page, words);
  await chooseFirst(page);
  await page.getByRole('checkbox').check({ force: true });
  await again();
  await expect(page.locator('article input[type=radio]').first()).toBeChecked();
  await expect(page.getByRole('checkbox')).toBeChecked();
  await decide(page, words);
  await again();
  await goOn(page, words);
  await again();
});

test('goes on in the tab that took it up last, and says so in the other', async ({
  context,
  page,
}) => {
  const elsewhere = (tab: Page) => tab.getByText(words['saves.elsewhere']);
  await begin(page, words);
  await page.waitForTimeout(400);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toContainText(words['phase.briefing']);
  await expect(elsewhere(page)).toBeVisible();
  await toDebate(page, words);
  await page.waitForTimeout(400);
  await other.reload();
  await expect(heading(other)).toContainText(words['phase.briefing']);
  await page.getByRole('button', { name: words['saves.goOnHere'] }).click();
  await expect(elsewhere(page)).toBeHidden();
  await expect(elsewhere(other)).toBeVisible();
  await page.waitForTimeout(400);
  await page.reload();
  await expect(heading(page)).toContainText(words['phase.debate']);
});

test('takes back what was said, over the choices of the agents', async ({ page }) => {
  const undo = page.getByRole('button', { name: words.undo });
  await begin(page, words);
  await expect(undo).toBeDisabled();
  await toDebate(page, words);
  await toDecision(page, words);
  await foresee(page, words);
  await chooseFirst(page);
  await undo.click();
  await expect(goldButton(page, words['decision.sealForecast'])).toBeVisible();
  await undo.click();
  await expect(heading(page)).toContainText(words['phase.debate']);
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toContainText(words['phase.briefing']);
  await toDebate(page, words);
  await toDecision(page, words);
  await goldButton(page, words['decision.noForecast']).click();
  await undo.click();
  await expect(goldButton(page, words['decision.sealForecast'])).toBeVisible();
  await foresee(page, words);
  await chooseFirst(page);
  await decide(page, words);
  await expect(undo).toBeDisabled();
});

test('saves under a name, renames, opens and deletes', async ({ page }) => {
  const openSaves = async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: words['table.menu.saves'] }).click();
  };
  const saves = page.getByRole('dialog', { name: words['saves.title'] });
  await begin(page, words);
  await toDebate(page, words);
  await openSaves();
  await saves.getByLabel(words['saves.name']).fill('Before the vote');
  await saves.getByRole('button', { name: words['saves.save'], exact: true }).click();
  const row = saves.getByRole('listitem').filter({ hasText: 'Before the vote' });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: words['saves.rename'] }).click();
  await saves.getByRole('listitem').getByLabel(words['saves.name']).fill('The eve');
  await page.keyboard.press('Enter');
  const renamed = saves.getByRole('listitem').filter({ hasText: 'The eve' });
  await expect(renamed).toBeVisible();
  await page.keyboard.press('Escape');
  await toDecision(page, words);
  await openSaves();
  await renamed.getByRole('link', { name: words['saves.open'] }).click();
  await expect(heading(page)).toContainText(words['phase.debate']);
  await openSaves();
  await renamed.getByRole('button', { name: words['saves.delete'] }).click();
  await renamed
    .or(saves.getByRole('listitem').filter({ hasText: 'for good' }))
    .getByRole('button', { name: words['saves.delete'] })
    .click();
  await expect(renamed).toHaveCount(0);
});

test('tells where a broken save is broken, and leaves the rest working', async ({ page }) => {
  await begin(page, words);
  await toDebate(page, words);
  await page.waitForTimeout(400);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hub-and-spokes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('saves', 'readwrite').objectStore('saves');
          const reading = store.get('auto:third-approach');
          reading.onsuccess = () => {
            const save = reading.result;
            save.record.commands[0].command = { kind: 'win' };
            store.put(save, 'auto:third-approach').onsuccess = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('record.commands[0].command.kind');
  await goldButton(page, words['saves.title']).click();
  const saves = page.getByRole('dialog', { name: words['saves.title'] });
  await expect(saves.getByRole('listitem')).toContainText('record.commands[0].command.kind');
  await page.keyboard.press('Escape');
  await goldButton(page, words['table.start.begin']).click();
  await expect(heading(page)).toContainText(words['phase.briefing']);
});

test('refuses a foreign file with a reason', async ({ page }) => {
  await openStart(page, words);
  await goldButton(page, words['saves.title']).click();
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = page.locator('input[type=file]');
  await input.setInputFiles(file('notes.json', 'not a record'));
  await expect(page.getByRole('alert')).toContainText('not a record of a match');
  await input.setInputFiles(file('other.json', '{"kind":"something"}'));
  await expect(page.getByRole('alert')).toContainText('kind');
});

test('plays on where the browser keeps nothing, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('no storage in this window');
    };
  });
  await begin(page, words);
  await expect(page.getByText(words['saves.notKept'])).toBeVisible();
  await toDebate(page, words);
});

test('exports a record that the command line replays to the same hash', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, words);
  await playTurn(page, words);
  await toDebate(page, words);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: words['table.menu.export'] }).click();
  const file = await (await coming).path();
  const record: unknown = JSON.parse(await readFile(file, 'utf8'));
  const { stdout } = await promisify(execFile)('npm', [
    'run',
    '-s',
    'hub',
    '--',
    'replay',
    file,
    '--json',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, hash: Reflect.get(Object(record), 'hash') });
});

test('can be gone on with from home', async ({ page }) => {
  await begin(page, words);
  await toDebate(page, words);
  await page.waitForTimeout(400);
  await page.goto('./');
  await page.getByRole('link', { name: 'Continue at turn 1' }).click();
  await expect(heading(page)).toContainText(words['phase.debate']);
});
