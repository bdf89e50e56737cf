import { type Page, test } from '@playwright/test';
import { instructor } from '../../../src/i18n/ko/instructor.ts';
import { leading } from '../../../src/i18n/ko/leading.ts';
import { overview } from '../../../src/i18n/ko/overview.ts';
import { caller } from '../../classroom/caller.ts';
import { classAt } from '../../classroom/class-at.ts';
import { acts } from '../../classroom/habits.ts';
import { expect } from '../test.ts';
import { DESK, expectGood, PHONE, room } from './room.ts';
import { HOST, type Served, serve } from './served.ts';

let served: Served;
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(() => served.stop());

const THEMES = ['paper', 'night'];

/** In both themes: fits, and axe has nothing to say. */
async function expectGoodInBoth(page: Page) {
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await expectGood(page);
  }
}

test('a class is set up in Korean on a phone: an alliance, its people from a list', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const pages = room(browser);
  const setup = await pages.open(`${served.game}class/`, PHONE, 'ko');
  await expect(setup.getByRole('button', { name: instructor['lesson.open'] })).toBeVisible();
  await expectGoodInBoth(setup);
  await setup.getByText('세 번째 길', { exact: true }).first().click();
  await setup.getByText(instructor['form.alliance'], { exact: true }).click();
  await setup.getByText(instructor['dealing.list'], { exact: true }).click();
  const list = setup.getByRole('textbox', { name: instructor['list.label.governments'] });
  await list.fill('김민지, 도쿄\n이준호, 파리');
  await expect(
    setup.getByText(instructor['list.no-place.governments'].replace('{{line}}', '2')),
  ).toBeVisible();
  await expectGoodInBoth(setup);
  await list.fill('김민지, 도쿄');
  await setup.getByRole('button', { name: instructor['lesson.open'], exact: true }).click();
  await expect(setup.getByRole('heading', { name: instructor['ready.title'] })).toBeFocused();
  await expectGoodInBoth(setup);
  expect(pages.wrong).toEqual([]);
  await pages.close();
});

test('the console in Korean, on a phone and on a desk, through all steps of a class', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const address = served.game.replace(HOST, 'localhost');
  const led = await classAt(address, { form: 'parallel', tables: 2, turns: 1, anonymity: 'named' });
  const students = await Promise.all(
    ['김민지', '이준호', '박서연', '최도윤', 'Ana', 'Bo', 'Chidi', 'Dana'].map(async (name) =>
      caller(address, (await led.seat(name)).secret),
    ),
  );
  /** All but the last do what the step wants; they are not connected while nobody asks for them. */
  const act = (idle: number) =>
    Promise.all(
      students.slice(0, students.length - idle).map(async (device, number) => {
        const wishes = acts(await device.ask(), 3, number);
        if (wishes.length > 0) await device.say(...wishes);
      }),
    );
  const pages = room(browser);
  const link = `${served.game}class/console#${led.console}~${led.projector}`;
  const desk = await pages.open(link, DESK, 'ko');
  const phone = await pages.open(link, PHONE, 'ko');
  const tab = (page: Page, name: keyof typeof leading) =>
    page.getByRole('tab', { name: leading[name] }).click();
  await expect(desk.getByText(led.code, { exact: true }).first()).toBeVisible();
  for (const page of [desk, phone]) await expectGoodInBoth(page);

  await led.go(2);
  await act(1);
  await expect(desk.getByRole('heading', { name: overview['stands.title'] })).toBeVisible();
  await expect(desk.getByText('8명 중 7명', { exact: true })).toBeVisible();
  await expectGoodInBoth(desk);
  await expect(phone.getByRole('heading', { name: overview['spoke.title'] })).toBeVisible();
  await expectGoodInBoth(phone);
  for (const name of ['tab.texts', 'tab.people', 'tab.say', 'tab.notes', 'tab.class'] as const) {
    for (const page of [desk, phone]) {
      await tab(page, name);
      await expectGood(page);
    }
  }
  await test.step('one looks in at a table', async () => {
    await desk
      .getByRole('button', { name: overview['card.look.spoken'].replace('{{place}}', '1모둠') })
      .click();
    await expect(desk.getByRole('dialog')).toBeVisible();
    await expectGood(desk);
    await desk.keyboard.press('Escape');
  });
  await tab(phone, 'tab.now');
  for (let step = 0; step < 3; step++) {
    await led.go(1);
    await act(0);
    await expect(desk.getByRole('heading', { name: overview['ask.title'] })).toBeVisible();
    for (const page of [desk, phone]) await expectGood(page);
  }
  await led.go(1);
  await expect(desk.getByRole('heading', { name: overview['stands.title'] })).toHaveCount(0);
  for (const page of [desk, phone]) await expectGoodInBoth(page);

  await test.step('a wall that is too small for the debrief is turned from the console', async () => {
    const wall = await pages.open(
      `${served.game}class/projector#${led.projector}`,
      { width: 1024, height: 768 },
      'ko',
    );
    const page = (number: number) => wall.getByText(new RegExp(`쪽 중 ${number}쪽$`));
    await expect(page(1)).toBeVisible();
    await expectGood(wall);
    await desk.getByRole('button', { name: overview['wall.page'] }).click();
    await expect(page(2)).toBeVisible();
    await expectGood(wall);
  });
  expect(pages.wrong).toEqual([]);
  await pages.close();
});
