import { test } from '@playwright/test';
import { projector } from '../../../src/i18n/en/projector.ts';
import { caller } from '../../classroom/caller.ts';
import { classAt } from '../../classroom/class-at.ts';
import { expect } from '../test.ts';
import { expectGood, heading, PHONE, room, STUDENT, textOf, WALL } from './room.ts';
import { HOST, type Served, serve } from './served.ts';

/** The part of a debate on a phone that holds what people say. */
const PEOPLE = /^The class \(/;

let served: Served;
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(() => served.stop());

test('governments speak before all in the plenary, and the wall shows nothing else of them', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const address = served.game.replace(HOST, 'localhost');
  const seats = ['seoul', 'tokyo', 'washington'];
  const led = await classAt(address, { form: 'alliance', seats, talk: true });
  const secrets = [
    (await led.seat('Ana')).secret,
    (await led.seat('Bo')).secret,
    (await led.seat('Chidi')).secret,
  ];
  await led.go(2);
  const pages = room(browser);
  const wall = await pages.open(`${served.game}class/projector#${led.projector}`, WALL);
  await expect(wall.getByText(projector['plenary.none'])).toBeVisible();

  const claim = 'What we say among ourselves stays in this cabinet.';
  const device = caller(address, secrets[1]);
  const { view } = (await device.ask()) as {
    view: { options: { option: { id: string } }[]; raised: { id: string }[] };
  };
  const option = view.options[0]!.option.id;
  await device.say({
    command: {
      ...{ kind: 'write', entry: 'cabinet00001', option, under: null },
      ...{ stance: 'for', evidence: [] },
    },
    text: claim,
  });

  const { en } = STUDENT;
  const ana = await pages.open(`${served.game}seat#${secrets[0]}`, PHONE);
  await expect(heading(ana)).toContainText(en['step.debate']);
  await ana.getByText(PEOPLE).click();
  await ana.getByRole('button', { name: /^Talk between governments/ }).click();
  const words = 'We sign nothing that our assembly has not read.';
  await ana.getByLabel(en['talk.writeAll']).fill(words);
  await ana.getByRole('button', { name: en['talk.send'], exact: true }).click();
  await expect(textOf(ana, words)).toBeVisible();
  await expect(textOf(wall, words)).toBeVisible();
  await expectGood(ana, wall);
  await expect(wall.getByText(claim)).toHaveCount(0);
  expect(await wall.content()).not.toContain(claim);

  const chidi = await pages.open(`${served.game}seat#${secrets[2]}`, PHONE);
  await chidi.getByText(PEOPLE).click();
  await chidi.getByRole('button', { name: /^Talk between governments/ }).click();
  await expect(textOf(chidi, words)).toBeVisible();
  expect(pages.wrong).toEqual([]);
  await pages.close();
});
