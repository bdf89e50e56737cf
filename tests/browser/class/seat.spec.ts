import { type Page, test } from '@playwright/test';
import { expect } from '../test.ts';
import { DESK, goOn, heading, join, openClass, PHONE, room, STUDENT, textOf } from './room.ts';
import { type Served, serve } from './served.ts';

const { en } = STUDENT;
let served: Served;
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(() => served.stop());

const writing = (page: Page) => page.getByLabel(en['own.text']);
const saying = (page: Page, words: string) => page.getByRole('banner').getByText(words);

test('a seat outlives a reload, a lost line and a second tab', async ({ browser }) => {
  test.setTimeout(180_000);
  const pages = room(browser);
  const links = await openClass(await pages.open(`${served.game}class/`, DESK), 'First Morning');
  const lead = await pages.open(links.console, DESK);
  const ana = await pages.open(links.join, PHONE);
  const bo = await pages.open(links.join, DESK);
  await join(ana, links.code, 'Ana');
  await join(bo, links.code, 'Bo');
  await goOn(lead, 'do.start', [ana, bo]);
  await goOn(lead, 'do.briefing', [ana, bo]);
  const own = () => ana.getByText(en['debate.part.own'], { exact: true }).click();

  await test.step('a page that is closed in the middle of a word keeps it', async () => {
    await own();
    await writing(ana).fill('A promise is a habit that');
    await ana.reload();
    await expect(heading(ana)).toContainText(en['step.debate']);
    await own();
    await expect(writing(ana)).toHaveValue('A promise is a habit that');
  });

  const claim = 'A promise is a habit that somebody else can see.';
  await test.step('what is said without a line is kept, and goes out when it is back', async () => {
    await ana.context().setOffline(true);
    await writing(ana).fill(claim);
    await ana.getByRole('button', { name: en['own.send'] }).click();
    await expect(saying(ana, en['line.kept_other'].split(' ')[0]!)).toBeVisible();
    await expect(bo.getByText(claim)).toHaveCount(0);
    await ana.context().setOffline(false);
    await expect(textOf(bo, claim)).toBeVisible({ timeout: 30_000 });
    await expect(saying(ana, en['line.sent'])).toBeVisible();
  });

  await test.step('two tabs with one seat are one person', async () => {
    const second = await ana.context().newPage();
    await second.goto(ana.url());
    await expect(heading(second)).toContainText(en['step.debate']);
    await expect(lead.getByText('2 here of 2')).toBeVisible();
    await second.getByRole('button', { name: en['move.endorse'] }).first().click();
    await ana.getByText(en['debate.part.desks'], { exact: true }).click();
    const first = ana.getByRole('button', { name: en['move.endorse'] }).first();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await second.close();
    await expect(lead.getByText('2 here of 2')).toBeVisible();
  });

  await test.step('the code leads back to the seat, it does not take another', async () => {
    await ana.goto(links.join);
    await ana.getByRole('link', { name: en['join.back'] }).click();
    await expect(heading(ana)).toContainText(en['step.debate']);
    await expect(lead.getByText('2 here of 2')).toBeVisible();
  });

  await test.step('whoever leaves is shown as gone', async () => {
    await bo.close();
    await expect(lead.getByText('1 here of 2')).toBeVisible({ timeout: 30_000 });
  });

  expect(pages.wrong).toEqual([]);
  await pages.close();
});
