import { expect, test } from './test.ts';

const WIDTHS = [360, 1280, 1920];
const SPOKEN = [
  {
    locale: 'en-US',
    language: 'en',
    play: 'Play alone',
    other: '한국어',
    otherPlay: '혼자 하기',
    otherLanguage: 'ko',
  },
  {
    locale: 'ko-KR',
    language: 'ko',
    play: '혼자 하기',
    other: 'English',
    otherPlay: 'Play alone',
    otherLanguage: 'en',
  },
];

for (const { locale, language, play, other, otherPlay, otherLanguage } of SPOKEN) {
  test.describe(`home in ${locale}`, () => {
    test.use({ locale });

    for (const width of WIDTHS) {
      for (const colorScheme of ['dark', 'light'] as const) {
        test(`fits and is accessible, ${width} px, ${colorScheme}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await page.goto('./');
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('link', { name: play })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.locator('html')).toHaveAttribute(
            'data-theme',
            colorScheme === 'dark' ? 'night' : 'paper',
          );
          await expect(page).toFitItsWidth();
          await expect(page).toBeAccessible();
        });
      }
    }

    test('switches the language at once, and remembers it', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('radio', { name: other }).click();
      await expect(page.getByRole('link', { name: otherPlay })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', otherLanguage);
      await page.reload();
      await expect(page.getByRole('link', { name: otherPlay })).toBeVisible();
    });
  });
}

test('switches the chart, remembers it, and follows the device again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const html = page.locator('html');
  await page.getByRole('button', { name: 'Paper chart' }).click();
  await expect(html).toHaveAttribute('data-theme', 'paper');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'paper');
  await page.getByRole('button', { name: 'Night chart' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'paper');
});

test('is usable with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: '혼자 하기' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '종이 해도' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#scenarios')).toBeInViewport();
});

test('shows its words in the shipped fonts', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family);
  });
  expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
    new Set(['Source Serif 4', 'Pretendard']),
  );
});
