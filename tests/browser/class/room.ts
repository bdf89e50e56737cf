import type { Browser, BrowserContext, Page } from '@playwright/test';
import { instructor } from '../../../src/i18n/en/instructor.ts';
import { leading } from '../../../src/i18n/en/leading.ts';
import { moderating } from '../../../src/i18n/en/moderating.ts';
import { overview } from '../../../src/i18n/en/overview.ts';
import { student as studentEn } from '../../../src/i18n/en/student.ts';
import { student as studentKo } from '../../../src/i18n/ko/student.ts';
import { expect } from '../test.ts';

/** What instructor and students read, by the words on their pages. */
export const SAID = { instructor, leading, moderating, overview };
export const STUDENT = { en: studentEn, ko: studentKo };
type Spoken = keyof typeof STUDENT;

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
export const WALL = { width: 1920, height: 1080 };

/** Pages of one lesson, each in a browser of its own as people have them, and what went wrong on any. */
export function room(browser: Browser) {
  const contexts: BrowserContext[] = [];
  const wrong: string[] = [];
  return {
    wrong,
    async open(address: string, size: typeof PHONE, language: Spoken = 'en'): Promise<Page> {
      const locale = language === 'ko' ? 'ko-KR' : 'en-US';
      const touch = size === PHONE ? { isMobile: true, hasTouch: true } : {};
      const context = await browser.newContext({
        ...{ locale, viewport: size, reducedMotion: 'reduce' },
        ...touch,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      await page.goto(address);
      return page;
    },
    close: () => Promise.all(contexts.map((each) => each.close())),
  };
}

/** Chooses a scenario and opens its class; the links that `/class` hands out. */
export async function openClass(page: Page, scenario: string) {
  await page.getByText(scenario, { exact: true }).first().click();
  await page.getByRole('button', { name: instructor['lesson.open'], exact: true }).click();
  await expect(page.getByRole('heading', { name: instructor['ready.title'] })).toBeFocused();
  const link = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
  const join = await link(instructor['ready.join']);
  return {
    join,
    code: join.slice(-6),
    console: await link(instructor['ready.console']),
    projector: await link(instructor['ready.projector']),
  };
}

/** By code, with a name for the instructor, through the step that is confirmed. */
export async function join(page: Page, code: string, name: string, language: Spoken = 'en') {
  const words = STUDENT[language];
  await page.getByLabel(words['join.code']).fill(code.toLowerCase());
  await page.getByLabel(words['join.name.pseudonymous']).fill(name);
  await page.getByRole('button', { name: words['join.take'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['step.lobby']);
}

/** On to the next step by the one brass button, and until everyone is there. */
export async function goOn(console: Page, button: keyof typeof leading, pages: Page[]) {
  const before = await Promise.all(pages.map((page) => heading(page).textContent()));
  await console.getByRole('button', { name: leading[button], exact: true }).click();
  for (const [at, page] of pages.entries())
    await expect(heading(page)).not.toHaveText(before[at] ?? '');
}

/** Where a text of somebody is read, not where it can be answered or rated. */
export const textOf = (page: Page, text: string) =>
  page.getByRole('paragraph').filter({ hasText: text });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The first answer to each call, the first open option, and the vote. */
export async function vote(page: Page, language: Spoken = 'en') {
  for (const call of await page.locator('section[aria-labelledby^="call-"]').all())
    await call.locator('label:not([data-disabled])').first().click();
  await page.locator('article label:not([data-disabled])').first().click();
  const cast = language === 'ko' ? /에 투표하기$/ : /^Cast your vote: /;
  await page.getByRole('button', { name: cast }).click();
  await expect(
    page.getByRole('button', { name: language === 'ko' ? /에 투표했습니다$/ : /^Your vote is in/ }),
  ).toBeVisible();
}

/** Fits, and axe has nothing to say. */
export async function expectGood(...pages: Page[]) {
  for (const page of pages) {
    await expect(page).toFitItsWidth();
    await expect(page).toBeAccessible();
  }
}

/** The smallest letters on the page that anybody can see, in pixels. */
export const smallestLetters = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const forReadersOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' ||
        forReadersOnly(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim()) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('svg, script, style') || forReadersOnly(element)) continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return smallest;
  });

/** Buttons, fields and what chooses in their stead, that a thumb would miss: 44 px with the line around them. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'main button, main select, main textarea, main label:has(input), footer button',
    );
    return (
      [...targets]
        .filter((each) => each.checkVisibility() && !each.closest('p, dl, header'))
        // A term of the glossary is a word in its line.
        .filter((each) => getComputedStyle(each).cursor !== 'help')
        .filter((each) => each.getBoundingClientRect().height < 42)
        .map((each) => `${each.tagName} ${each.textContent} ${each.getBoundingClientRect().height}`)
    );
  });
