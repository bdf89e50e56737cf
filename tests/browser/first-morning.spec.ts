import type { Page } from '@playwright/test';
import { glossary } from '../../src/i18n/ko/glossary.ts';
import { play as words } from '../../src/i18n/ko/play.ts';
import { heading } from './match.ts';
import { expect, test } from './test.ts';

const TURNS = 3;

const PHONE = { width: 360, height: 780 };

test.use({ locale: 'ko-KR', viewport: PHONE });

/** Name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest('label')?.textContent ?? element?.textContent ?? '';
    return `${element?.getAttribute('aria-label') ?? ''} ${label}`.trim();
  });

/** Tabs on until something whose name begins so has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 160; count += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

const press = async (page: Page, name: string) => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

const firstWords = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').slice(0, 12);

test('a newcomer is led from home through the tutorial to its lesson, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const coach = page.getByRole('note', { name: words['coach.name'] });
  // The page is judged whole: the bar at the bottom of a phone lies over whatever scrolls beneath it.
  const look = async () => {
    await page.setViewportSize({ width: PHONE.width, height: 4000 });
    await expect(page).toFitItsWidth();
    await expect(page).toBeAccessible();
    await page.setViewportSize(PHONE);
  };
  await page.goto('./');
  await heading(page).waitFor();
  await press(page, '처음이신가요?');
  await expect(page).toHaveURL(/play\/first-morning/);
  await page.goto(`${page.url()}?renderer=canvas`);
  await heading(page).waitFor();
  await look();
  await press(page, words['table.start.begin']);
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await expect(heading(page)).toContainText(words['phase.briefing']);
    await expect(coach).toBeVisible();
    await look();
    if (turn === 1) {
      await press(page, words['coach.putAway']);
      await expect(coach).toHaveCount(0);
      await expect(page.getByText(words['coach.away'])).toBeFocused();
      await page.reload();
      await expect(heading(page)).toContainText(words['phase.briefing']);
      await expect(coach).toHaveCount(0);
    }
    await press(page, words['briefing.openDebate']);
    await expect(heading(page)).toContainText(words['phase.debate']);
    await expect(coach).toBeVisible();
    await look();
    await press(page, words['debate.close']);
    await expect(heading(page)).toContainText(words['phase.decision']);
    await expect(coach).toBeVisible();
    await look();
    for (const question of await page.locator('section[aria-labelledby=forecast] fieldset').all()) {
      await question.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
    }
    await press(page, words['decision.sealForecast']);
    await expect(coach).toBeVisible();
    for (const call of await page.locator('section[aria-labelledby^="call-"]').all()) {
      await call.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
    }
    await heading(page).focus();
    await tabTo(page, await firstWords(page, 'article label:not([data-disabled])'));
    await page.keyboard.press('Space');
    await look();
    await press(page, words['decision.decide'].split('{{')[0]!);
    await expect(heading(page)).toContainText(words['phase.consequence']);
    await expect(coach).toBeVisible();
    await look();
    await press(
      page,
      turn < TURNS
        ? words['consequence.goOn'].replace('{{turn}}', String(turn + 1))
        : words['consequence.finish'],
    );
  }
  await expect(heading(page)).toContainText(words['table.over']);
  const lesson = page.getByRole('region', { name: words['coach.seen'] });
  await expect(lesson.getByRole('link')).toHaveCount(2);
  await look();
});

test('a label explains its term without leaving the match', async ({ page }) => {
  await page.goto('play/first-morning/?renderer=canvas');
  await page.getByRole('button', { name: words['table.start.begin'] }).click();
  const fears = page.getByRole('region', { name: '두 가지 두려움' });
  await fears.getByRole('button', { name: '버려질 우려', exact: true }).click();
  const said = page.getByRole('dialog', { name: glossary['abandonment.name'] });
  await expect(said).toContainText(glossary['abandonment.text']);
  await expect(page).toBeAccessible();
  await page.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
  await expect(fears.getByRole('button', { name: '버려질 우려', exact: true })).toBeFocused();
});

test('the glossary has a page with a place for each term', async ({ page }) => {
  await page.goto('glossary/#entrapment');
  await expect(page.locator('#entrapment')).toBeInViewport();
  await expect(page.locator('#entrapment')).toContainText(glossary['entrapment.text']);
  await expect(page).toFitItsWidth();
  await expect(page).toBeAccessible();
});
