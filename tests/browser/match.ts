import type { Page } from '@playwright/test';
import { play as en } from '../../src/i18n/en/play.ts';
import { play as ko } from '../../src/i18n/ko/play.ts';
import { expect } from './test.ts';

/** Drives a match as a person would, by the words on the page. */
export type Words = typeof en | typeof ko;
export const SPOKEN = { en, ko };

/** A seed under which every phase has something to show: calls at home and elsewhere, joint proposals. */
export const SEED = '7';

export const goldButton = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export async function openStart(page: Page, words: Words): Promise<void> {
  await page.goto('play/third-approach/?renderer=canvas');
  await expect(goldButton(page, words['table.start.begin'])).toBeVisible();
}

export async function begin(page: Page, words: Words): Promise<void> {
  await openStart(page, words);
  await page.getByRole('button', { name: words['table.start.advanced'] }).click();
  await page.getByLabel(words['table.start.seed'], { exact: true }).fill(SEED);
  await goldButton(page, words['table.start.begin']).click();
  await expect(heading(page)).toContainText(words['phase.briefing']);
}

export async function toDebate(page: Page, words: Words): Promise<void> {
  await goldButton(page, words['briefing.openDebate']).click();
  await expect(heading(page)).toContainText(words['phase.debate']);
}

export async function toDecision(page: Page, words: Words): Promise<void> {
  await goldButton(page, words['debate.close']).click();
  await expect(heading(page)).toContainText(words['phase.decision']);
}

/** Yes to every question, and seals it; nothing where the turn asks none. */
export async function foresee(page: Page, words: Words): Promise<void> {
  const forecast = page.getByRole('region', { name: words['decision.forecast'] });
  if ((await forecast.count()) === 0) return;
  for (const question of await forecast.locator('fieldset').all()) {
    await question.getByText(words['decision.yes'], { exact: true }).click();
  }
  await goldButton(page, words['decision.sealForecast']).click();
}

/** The first open answer to each call elsewhere, then the first open option. */
export async function chooseFirst(page: Page): Promise<void> {
  for (const call of await page.locator('section[aria-labelledby^="call-"]').all()) {
    await call.locator('label:not([data-disabled])').first().click();
  }
  await page.locator('article label:not([data-disabled])').first().click();
}

export async function decide(page: Page, words: Words): Promise<void> {
  const [before] = words['decision.decide'].split('{{');
  await goldButton(page, new RegExp(`^${before}`)).click();
  await expect(heading(page)).toContainText(words['phase.consequence']);
}

/** From the consequence to the next briefing, or after the last turn to the debrief. */
export async function goOn(page: Page, words: Words): Promise<void> {
  const onward = words['consequence.goOn'].replace('{{turn}}', '\\d+');
  await goldButton(page, new RegExp(`^(${onward}|${words['consequence.finish']})$`)).click();
}

export async function playTurn(page: Page, words: Words): Promise<void> {
  await toDebate(page, words);
  await toDecision(page, words);
  await foresee(page, words);
  await chooseFirst(page);
  await decide(page, words);
  await goOn(page, words);
}
