import { LANGUAGES, words } from '../../src/i18n/index.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 90_000 });

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: language });

    test(`a scenario is laid out for a classroom, and nothing of it is cut off (${language})`, async ({
      page,
    }) => {
      const t = await words(language, 'studio', 'kit', 'debrief');
      await page.goto('studio/');
      await page
        .getByRole('button', { name: t('shelf.forkThis') })
        .first()
        .click();
      await page.getByRole('button', { name: t('begin.start'), exact: true }).click();
      await page.waitForURL(/studio\/edit/);
      await page.getByRole('button', { name: t('pane.print'), exact: true }).click();
      await page.getByRole('link', { name: t('print.open') }).click();
      const headings = page.getByRole('article').getByRole('heading', { level: 2 });
      await expect(headings).toHaveText([
        t('print.purpose'),
        t('print.plan'),
        t('print.roles'),
        t('print.dilemmas'),
        t('print.watch'),
        t('debrief:questions'),
        t('debrief:rubric'),
        t('print.sources'),
      ]);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: t('print.now') })).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.getByText(t('print.kind.cards'), { exact: true }).click();
      await expect(page.getByRole('article')).toHaveCount(3);
      await expect(page.getByText(t('print.weighs.note'))).toHaveCount(3);
      await page.getByText(t('print.notes.back'), { exact: true }).click();
      await expect(page.getByRole('article')).toHaveCount(6);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(page).toFitItsWidth();
      await expect(page).toBeAccessible();
    });
  });
}

test('the sheet says which dilemmas a short lesson does not reach', async ({ page }) => {
  await page.goto('studio/');
  await page.getByRole('button', { name: 'Begin from this' }).nth(1).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/studio\/edit/);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('link', { name: 'Lay it out to print' }).click();
  // Three dilemmas fit into 50 minutes, all four into 100.
  await expect(page.getByText(/^Not played in this time: 4\. .+$/)).toHaveCount(1);
});
