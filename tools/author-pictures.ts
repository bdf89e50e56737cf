// Takes the pictures of docs/author/first-scenario*.md from the built studio:
//   npm run build && npx tsx tools/author-pictures.ts
import { writeFileSync } from 'node:fs';
import { chromium, expect, type Page } from '@playwright/test';
import { serveFiles } from '../src/cli/serve/serve-files.ts';
import { LANGUAGES, type Language, words } from '../src/i18n/index.ts';
import { findChromium } from '../tests/browser/chromium.ts';

const FOLDER = 'docs/author';
const SIZE = { width: 1280, height: 800 };
/** Of WebP: letters stay sharp, and each picture far below 150 kB. */
const QUALITY = 70;

const TITLES: Record<Language, string> = { en: 'One Night in March', ko: '3월의 하룻밤' };
const AUTHORS: Record<Language, string> = { en: 'A. Teacher', ko: '어느 교사' };

async function take(page: Page, name: string, language: Language): Promise<void> {
  const t = await words(language, 'studio');
  await expect(page.getByText(t('loading'), { exact: true })).toHaveCount(0, { timeout: 30_000 });
  await page.evaluate(() => scrollTo(0, 0));
  // What was just opened may still be checked and drawn.
  await page.waitForTimeout(2500);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await session.detach();
  writeFileSync(`${FOLDER}/${name}.${language}.webp`, Buffer.from(data, 'base64'));
}

/** The way of a first scenario through the studio, with a picture at each station. */
async function walk(page: Page, address: string, language: Language): Promise<void> {
  const t = await words(language, 'studio');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const view = (name: string) => page.getByText(name, { exact: true }).first().click();
  const pane = (name: string) => page.getByRole('button', { name }).first().click();
  const beside = (name: string) => page.getByRole('region', { name, exact: true });
  await page.goto(`${address}studio/`);
  await page.getByRole('heading', { name: t('shelf.templates') }).scrollIntoViewIfNeeded();
  await take(page, 'shelf', language);
  await button(t('shelf.forkThis')).first().click();
  const dialog = page.getByRole('dialog');
  for (const each of LANGUAGES) {
    const asked = t('begin.title', { language: t(`choice.${each}`) });
    await dialog.getByLabel(asked).fill(TITLES[each]);
  }
  await dialog.getByLabel(t('begin.author')).fill(AUTHORS[language]);
  await take(page, 'begin', language);
  await button(t('begin.start')).click();
  await page.waitForURL(/studio\/edit/);
  await take(page, 'forms', language);
  await view(t('view.map'));
  await take(page, 'map', language);
  await pane(t('pane.play'));
  await beside(t('pane.play'))
    .getByRole('button', { name: t('play.begin') })
    .click();
  await take(page, 'play', language);
  await view(t('view.forms'));
  await pane(t('pane.problems'));
  // An error and a warning, so that there is something to see: a line is missing, a text is too long.
  const texts = page.locator('textarea');
  await texts.nth(4).fill('');
  await texts.nth(8).fill((await texts.nth(8).inputValue()).repeat(6));
  await take(page, 'problems', language);
  await button(t('undo')).click();
  await button(t('undo')).click();
  await view(t('view.map'));
  await pane(t('pane.lab'));
  await beside(t('pane.lab'))
    .getByRole('button', { name: t('lab.run'), exact: true })
    .click();
  await button(t('lab.cancel')).waitFor({ state: 'detached', timeout: 120_000 });
  await take(page, 'lab', language);
  await pane(t('pane.print'));
  await page.getByRole('link', { name: t('print.open') }).click();
  await page.waitForURL(/studio\/print/);
  await take(page, 'paper', language);
}

const serving = await serveFiles('dist', 0, '127.0.0.1');
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
  env: { ...(process.env as Record<string, string>), ...env },
});
try {
  for (const language of LANGUAGES) {
    const context = await browser.newContext({
      viewport: SIZE,
      locale: language,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await walk(await context.newPage(), serving.address, language);
    await context.close();
  }
} finally {
  await browser.close();
  await serving.stop();
}
