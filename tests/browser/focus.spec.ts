import type { Page } from '@playwright/test';
import {
  begin,
  chooseFirst,
  decide,
  foresee,
  heading,
  SPOKEN,
  toDebate,
  toDecision,
} from './match.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** What has the focus, and by how many pixels it lies under something that sticks, or outside the window. */
const hiddenPart = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement!;
    const shown = focused.closest('label') ?? focused;
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const sticking = [...document.querySelectorAll('*')].filter(
      (one) =>
        ['sticky', 'fixed'].includes(getComputedStyle(one).position) &&
        !one.contains(shown) &&
        !shown.contains(one),
    );
    const under = sticking.map((one) => {
      const bar = one.getBoundingClientRect();
      const beside = bar.right <= left || right <= bar.left;
      return beside ? 0 : Math.min(bottom, bar.bottom) - Math.max(top, bar.top);
    });
    const outside = [bottom - innerHeight, -top];
    return {
      name: `${focused.tagName} ${shown.textContent?.slice(0, 40)}`,
      atEnd: focused === document.body,
      hidden: Math.round(Math.max(0, ...under, ...outside)),
    };
  });

/** Walks through everything that takes the focus, from the head of the phase to the end of the page. */
async function walk(page: Page, key: string): Promise<string[]> {
  const hidden: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press(key);
    const at = await hiddenPart(page);
    if (at.atEnd) break;
    if (at.hidden > 0) hidden.push(`${at.name}: ${at.hidden} px`);
  }
  return hidden;
}

test('on a phone nothing that has the focus lies under a bar', async ({ page }) => {
  test.setTimeout(150_000);
  const words = SPOKEN.en;
  const look = async (phase: string) => {
    await heading(page).focus();
    expect(await walk(page, 'Tab'), `${phase}, forwards`).toEqual([]);
    expect(await walk(page, 'Shift+Tab'), `${phase}, backwards`).toEqual([]);
  };
  await begin(page, words);
  await look('briefing');
  await toDebate(page, words);
  await look('debate');
  await page.locator('[role="treeitem"][aria-level="2"]').first().press('Enter');
  await look('an argument in the hand');
  await page.getByRole('button', { name: words['debate.move.question'] }).click();
  await look('a move in the making');
  await toDecision(page, words);
  await look('forecast');
  await foresee(page, words);
  await chooseFirst(page);
  await look('decision');
  await decide(page, words);
  await look('consequence');
});
