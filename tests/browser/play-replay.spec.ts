import { begin, heading, playTurn, SPOKEN, toDebate } from './match.ts';
import { expect, test } from './test.ts';

const words = SPOKEN.en;

async function linkOf(page: import('@playwright/test').Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: words['table.menu.replay'] }).click();
  await page.getByRole('button', { name: words['replay.copy'] }).click();
  return page.getByLabel(words['replay.byHand']).inputValue();
}

test('a link shows the match again, phase by phase, and changes nothing', async ({ page }) => {
  test.setTimeout(120_000);
  // As on a plain http address of a classroom.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await begin(page, words);
  await playTurn(page, words);
  await toDebate(page, words);
  const link = await linkOf(page);
  expect(link).toMatch(/\/replay\/#z[\w-]+$/);
  await page.goto('about:blank');
  await page.goto(`${link.replace('#', '?renderer=canvas#')}`);
  const on = page.getByRole('button', { name: words['replay.on'] });
  for (const phase of ['briefing', 'debate', 'decision', 'consequence'] as const) {
    await expect(heading(page)).toContainText(words[`phase.${phase}`]);
    await on.click();
  }
  await expect(heading(page)).toContainText('Turn 2');
  await page.getByRole('button', { name: words['replay.back'] }).click();
  await page.getByRole('button', { name: words['replay.back'] }).click();
  await expect(page.locator('article input[type=radio]').first()).toBeChecked();
  await page.getByRole('button', { name: /^Turn 2,/ }).click();
  await on.click();
  await expect(on).toBeDisabled();
  await page.getByRole('radio', { name: '한국어' }).click();
  await expect(heading(page)).toContainText(SPOKEN.ko['phase.debate']);
});

test('a link that shows no match says why', async ({ page }) => {
  await begin(page, words);
  await toDebate(page, words);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.reload();
  await expect(heading(page)).toContainText(words['phase.debate']);
  const link = await linkOf(page);
  const [, packed = ''] = link.split('#');
  for (const [hash, reason] of [
    ['', 'no match in this link'],
    ['hello', 'no match in this link'],
    [packed.slice(0, packed.length / 2), 'cut off'],
    [`j${Buffer.from('{"kind":"hub-and-spokes-record"}').toString('base64url')}`, 'rules'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`replay/#${hash}`);
    await expect(page.getByRole('alert')).toContainText(reason);
    await expect(page.getByRole('link', { name: 'Back to the start' })).toBeVisible();
  }
});

test('a record of other rules, or of a scenario that has changed, is named', async ({ page }) => {
  await begin(page, words);
  await toDebate(page, words);
  await page.waitForTimeout(400);
  const record = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const opening = indexedDB.open('hub-and-spokes');
        opening.onsuccess = () => {
          const store = opening.result.transaction('saves').objectStore('saves');
          const reading = store.get('auto:third-approach');
          reading.onsuccess = () => resolve(reading.result.record);
        };
      }),
  );
  for (const [part, reason] of [
    [{ rules: 999 }, 'other rules (version 999)'],
    [{ scenario: { id: 'third-approach', hash: 'old' } }, 'has changed'],
    [{ scenario: { id: 'elsewhere', hash: 'old' } }, 'not installed here'],
    [{ hash: 'forged' }, 'comes out differently'],
  ] as const) {
    const text = JSON.stringify({ ...record, ...part });
    await page.goto('about:blank');
    await page.goto(`replay/#j${Buffer.from(text).toString('base64url')}`);
    await expect(page.getByRole('alert')).toContainText(reason);
  }
});
