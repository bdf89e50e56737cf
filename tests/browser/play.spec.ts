import {
  begin,
  chooseFirst,
  decide,
  foresee,
  heading,
  openStart,
  playTurn,
  SPOKEN,
  toDebate,
  toDecision,
} from './match.ts';
import { expect, test } from './test.ts';

const TURNS = 9;

const complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
test.afterEach(() => expect(complaints, 'errors in the console').toEqual([]));

test.describe('in Korean on a phone', () => {
  test.use({ locale: 'ko-KR', viewport: { width: 360, height: 780 } });

  test('plays a whole match with the finger', async ({ page }) => {
    test.setTimeout(180_000);
    const words = SPOKEN.ko;
    await begin(page, words);
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await expect(page).toFitItsWidth();
      await playTurn(page, words);
    }
    await expect(heading(page)).toContainText(words['table.over']);
    await expect(page).toFitItsWidth();
  });
});

/** Each language, each chart and each width at least once; all twelve would only take longer. */
const LOOKS = [
  { language: 'en', locale: 'en-US', colorScheme: 'dark', width: 1280 },
  { language: 'en', locale: 'en-US', colorScheme: 'light', width: 1920 },
  { language: 'ko', locale: 'ko-KR', colorScheme: 'dark', width: 1280 },
  { language: 'ko', locale: 'ko-KR', colorScheme: 'light', width: 360 },
] as const;

/** Below this the decision is settled in a bar that lies over whatever scrolls beneath it. */
const PHONE = 720;

for (const { language, locale, colorScheme, width } of LOOKS) {
  test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 900 } });

    test('every phase fits and is accessible', async ({ page }) => {
      test.setTimeout(150_000);
      const words = SPOKEN[language];
      // On a phone the page is judged whole: what the bar covers is a matter of where one has scrolled to.
      const look = async () => {
        await expect(page).toFitItsWidth();
        if (width < PHONE) await page.setViewportSize({ width, height: 4000 });
        await expect(page).toBeAccessible();
        await page.setViewportSize({ width, height: 900 });
      };
      await openStart(page, words);
      await look();
      await begin(page, words);
      await look();
      await toDebate(page, words);
      await look();
      await toDecision(page, words);
      await look();
      await foresee(page, words);
      await chooseFirst(page);
      await look();
      await decide(page, words);
      await look();
    });
  });
}

test('plays a whole match by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const words = SPOKEN.en;
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest('label')?.textContent ?? element?.textContent ?? '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label}`.trim();
    });
  /** Tabs on until something with this name has the focus. */
  const tabTo = async (name: RegExp) => {
    for (let count = 0; count < 160; count += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await page.goto('play/third-approach/?renderer=canvas');
  await heading(page).waitFor();
  await tabTo(new RegExp(`^${words['table.start.begin']}$`));
  await page.keyboard.press('Enter');
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await expect(heading(page)).toBeFocused();
    await tabTo(new RegExp(`^${words['briefing.openDebate']}$`));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(words['phase.debate']);
    await tabTo(new RegExp(`^${words['debate.close']}$`));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(words['phase.decision']);
    await tabTo(new RegExp(`^${words['decision.noForecast']}$`));
    await page.keyboard.press('Enter');
    for (const call of await page.locator('section[aria-labelledby^="call-"]').all()) {
      const title = (await call.getByRole('heading').textContent()) ?? '';
      await heading(page).focus();
      const first =
        (await call.locator('label:not([data-disabled])').first().textContent()) ?? title;
      await tabTo(new RegExp(first.slice(0, 12).replace(/[^\w\s]/g, '.')));
      await page.keyboard.press('Space');
    }
    await heading(page).focus();
    const option = page.locator('article label:not([data-disabled])').first();
    const title = (await option.textContent()) ?? '';
    await tabTo(new RegExp(`^${title.slice(0, 16).replace(/[^\w\s]/g, '.')}`));
    await page.keyboard.press('Space');
    await tabTo(/^Decide: /);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(words['phase.consequence']);
    await tabTo(/^(Go on to turn \d|To the debrief)$/);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toContainText(words['table.over']);
});

test('the board and the cards point at the same option', async ({ page }) => {
  const words = SPOKEN.en;
  await begin(page, words);
  await toDebate(page, words);
  await toDecision(page, words);
  await foresee(page, words);
  const board = page.locator('[data-under], [data-window] > [aria-hidden]').first();
  await expect(board.locator('canvas')).toBeVisible({ timeout: 20_000 });
  const cards = page.getByRole('article').filter({ has: page.getByRole('radio') });
  await cards.nth(2).hover();
  const under = await board.getAttribute('data-under');
  expect(under).toBeTruthy();
  await expect(page.getByText(/^Arrows: what/)).toBeVisible();
  // The marks stand in a column at the right edge of the window.
  const hole = (await page.locator('[data-window]').boundingBox())!;
  const [count, step] = [await cards.count(), 52];
  const top = hole.y + (hole.height - count * step) / 2;
  await page.mouse.click(hole.x + hole.width - 26, top + step * 1.5);
  await expect(cards.nth(1).getByRole('radio')).toBeChecked();
});

test('speaks the other language at once, in the middle of a match', async ({ page }) => {
  await begin(page, SPOKEN.en);
  await toDebate(page, SPOKEN.en);
  await toDecision(page, SPOKEN.en);
  await page.getByRole('radio', { name: '한국어' }).click();
  await expect(heading(page)).toContainText(SPOKEN.ko['phase.decision']);
  await expect(page.getByRole('article').first()).toContainText(/[가-힣]/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});
