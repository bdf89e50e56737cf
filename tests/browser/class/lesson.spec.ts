import { test } from '@playwright/test';
import { projector } from '../../../src/i18n/ko/projector.ts';
import { SPOKEN } from '../match.ts';
import { expect } from '../test.ts';
import {
  DESK,
  expectGood,
  goOn,
  heading,
  join,
  openClass,
  PHONE,
  room,
  SAID,
  STUDENT,
  smallestLetters,
  smallTargets,
  textOf,
  vote,
  WALL,
} from './room.ts';
import { type Served, serve } from './served.ts';

const { en, ko } = STUDENT;
let served: Served;
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(() => served.stop());

test('a whole lesson: an instructor, a wall and three students in two languages', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const pages = room(browser);
  const { game } = served;

  const setup = await pages.open(`${game}class/`, DESK);
  expect(await setup.evaluate(() => isSecureContext)).toBe(false);
  await expect(setup.getByRole('button', { name: SAID.instructor['lesson.open'] })).toBeVisible();
  await expectGood(setup);
  const links = await openClass(setup, 'The Third Approach');
  expect(links.code).toMatch(/^[A-Z0-9]{6}$/);
  expect(links.join).toBe(`${game}join/${links.code}`);
  await expect(setup.getByRole('img', { name: links.join })).toBeVisible();
  await expectGood(setup);
  await setup.setViewportSize(PHONE);
  await expectGood(setup);

  const lead = await pages.open(links.console, DESK);
  const wall = await pages.open(links.projector, WALL, 'ko');
  const ana = await pages.open(`${game}join/`, PHONE);
  const minji = await pages.open(links.join, PHONE, 'ko');
  const bo = await pages.open(links.join, DESK);
  const everyone = [ana, minji, bo, wall];
  const good = async () => {
    await expectGood(lead, wall, ana, minji);
    expect(await smallestLetters(wall)).toBeGreaterThanOrEqual(25);
    expect(await smallTargets(ana)).toEqual([]);
  };

  await test.step('lobby', async () => {
    await expectGood(ana, minji);
    await join(ana, links.code, 'Ana Real');
    await join(minji, links.code, '민지', 'ko');
    await join(bo, links.code, 'Bo Real');
    await expect(lead.getByText('3 here of 3')).toBeVisible();
    await expect(textOf(lead, 'Ana Real').first()).toBeVisible();
    await expect(wall.getByText(links.code, { exact: true })).toBeVisible();
    await expect(wall.getByText(projector.here_other.replace('{{count}}', '3'))).toBeVisible();
    await good();
    await lead.setViewportSize(PHONE);
    await expectGood(lead);
    await lead.setViewportSize(DESK);
  });

  await test.step('briefing', async () => {
    await goOn(lead, 'do.start', everyone);
    await expect(ana.getByRole('group', { name: en['lean.title'] })).toBeVisible();
    await good();
    for (const page of [ana, minji, bo])
      await page.getByRole('radio', { name: /마드리드|Madrid/ }).click();
    await ana.getByRole('button', { name: en['done.briefing'] }).click();
    await expect(lead.getByText('1 of 3 done').first()).toBeVisible();
  });

  const claim = 'Nobody guards a house <b>that</b> its owner left.';
  await test.step('debate', async () => {
    await goOn(lead, 'do.briefing', everyone);
    await ana.getByText(en['debate.part.own'], { exact: true }).click();
    await ana.getByLabel(en['own.text']).fill(claim);
    await ana.getByRole('button', { name: en['own.send'] }).click();
    await bo.getByRole('button', { name: en['move.endorse'] }).first().click();
    await expect(textOf(bo, claim)).toBeVisible();
    const rating = bo.getByRole('group', { name: claim });
    await rating.getByRole('radio', { name: en['rate.4'] }).check({ force: true });
    await expect(wall.getByText(projector.class)).toBeVisible();
    const people = () => lead.getByRole('tab', { name: SAID.leading['tab.people'] }).click();
    await people();
    await expect(lead.getByText('1 pick', { exact: false }).first()).toBeVisible();
    await lead.getByRole('tab', { name: SAID.leading['tab.texts'] }).click();
    await expect(
      lead.getByText(
        SAID.overview['spoke.count'].replace('{{spoke}}', '2').replace('{{all}}', '3'),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(lead.getByText(/민지 has not spoken/)).toBeVisible();
    await good();
    await minji.getByText(/^우리의 말/).click();
    await expect(textOf(minji, claim)).toBeVisible();
    await expectGood(minji, bo);
  });

  await test.step('a question goes to the wall, the wall shows the way in, and goes back', async () => {
    const ask = lead.getByRole('region', { name: SAID.overview['ask.title'] });
    const question = await ask.getByRole('paragraph').first().textContent();
    await ask.getByRole('button', { name: SAID.overview['ask.send'] }).click();
    await expect(wall.getByText(question!)).toBeVisible();
    await expect(ask.getByText(SAID.overview['ask.sent'])).toBeVisible();
    const change = async (act: () => Promise<void>) => {
      await lead.getByRole('button', { name: SAID.overview['wall.change'] }).click();
      await act();
      await expectGood(lead);
      await lead.keyboard.press('Escape');
    };
    const picture = (name: 'step' | 'join') => async () => {
      await lead
        .getByRole('radio', { name: SAID.overview[`wall.picture.${name}`] })
        .click({ force: true });
    };
    await change(picture('join'));
    await expect(wall.getByText(projector.joinAt)).toBeVisible();
    await expect(wall.getByText(projector.class)).toHaveCount(0);
    await change(async () => {
      await picture('step')();
      await lead.getByRole('button', { name: SAID.overview['wall.wordsDown'] }).click();
    });
    await expect(wall.getByText(projector.class)).toBeVisible();
    await expect(wall.getByText(question!)).toHaveCount(0);
    const small = lead.frameLocator('iframe');
    await expect(small.getByText(/From the class/).first()).toBeVisible();
  });

  await test.step('what the instructor hides is gone for everyone', async () => {
    await expect(textOf(wall, claim)).toBeVisible();
    await lead
      .getByRole('button', {
        name: SAID.moderating['texts.hide.spoken'].replace('{{name}}', 'Ana Real'),
      })
      .click();
    for (const page of [minji, bo, wall]) await expect(page.getByText(claim)).toHaveCount(0);
  });

  await test.step('the clock stands, moves, and the class steps back', async () => {
    await lead.getByRole('button', { name: SAID.leading['do.pause'] }).click();
    await expect(ana.getByText(en['clock.paused'])).toBeVisible();
    await expect(ana.getByRole('button', { name: en['done.debate'] })).toBeDisabled();
    await lead.getByRole('button', { name: SAID.leading['do.resume'] }).click();
    await expect(ana.getByText(en['clock.paused'])).toHaveCount(0);
    const clock = lead.getByRole('timer');
    await lead.getByRole('button', { name: '5 more minutes' }).click();
    await expect(clock).toHaveText(/^[78]:/);
    await lead.getByRole('button', { name: SAID.leading['do.back'] }).click();
    await expect(heading(ana)).toContainText(en['step.briefing']);
    await goOn(lead, 'do.briefing', [ana, minji, bo]);
  });

  await test.step('forecast and vote', async () => {
    await goOn(lead, 'do.debate', [ana, minji, bo]);
    await good();
    const words = SPOKEN.en;
    await ana.getByText(words['decision.yes'], { exact: true }).click();
    await ana.getByRole('button', { name: words['decision.sealForecast'] }).click();
    await minji.getByRole('button', { name: SPOKEN.ko['decision.noForecast'] }).click();
    await bo.getByRole('button', { name: words['decision.noForecast'] }).click();
    await vote(ana);
    await vote(minji, 'ko');
    await vote(bo);
    await expect(lead.getByText('3 of 3 voted')).toBeVisible();
    await expect(lead.getByText('3 of 3 done')).toBeVisible();
    await expect(lead.getByText('3 votes')).toHaveCount(0);
    await good();
  });

  await test.step('the votes are opened', async () => {
    await goOn(lead, 'do.vote', [ana, minji, bo]);
    await expect(ana.getByText('3 votes')).toBeVisible();
    await expect(wall.getByText(projector.votes_other.replace('{{count}}', '3'))).toBeVisible();
    await good();
  });

  await test.step('the world answers', async () => {
    await goOn(lead, 'do.reveal', everyone);
    await expect(ana.getByRole('heading', { name: 'What changed, and why' })).toBeVisible();
    await good();
    await expectGood(bo);
  });

  await test.step('the next dilemma, ended early, and the debrief', async () => {
    await goOn(lead, 'do.consequence', everyone);
    await expect(heading(ana)).toContainText('2');
    await lead.getByRole('button', { name: SAID.leading['do.end'] }).click();
    await lead.getByRole('button', { name: SAID.leading['end.yes'] }).click();
    await expect(heading(ana)).toHaveText(en['step.debrief']);
    await expect(heading(minji)).toHaveText(ko['step.debrief']);
    await expect(ana.getByRole('link', { name: en['debrief.alone'] })).toBeVisible();
    await expect(minji.getByRole('heading', { name: ko['results.title'] })).toBeVisible();
    await expect(wall.getByText(projector['debrief.questions'])).toBeVisible();
    await good();
    await lead.setViewportSize(PHONE);
    await expectGood(lead);
  });

  // Nothing of it was ever the name that only the instructor knows.
  for (const page of everyone.slice(1)) expect(await page.content()).not.toContain('Ana Real');
  expect(pages.wrong).toEqual([]);
  await pages.close();
});
