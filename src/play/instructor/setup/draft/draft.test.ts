import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../../classroom/protocol/choices.ts';
import { setupSchema } from '../../../../classroom/protocol/setup.ts';
import {
  dealingsOf,
  draftFor,
  fits,
  formsOf,
  setupOf,
  withForm,
  withPlan,
  withScenario,
  withSeat,
} from './draft.ts';
import type { Facts } from './facts.ts';
import { timersOf } from './timers.ts';

const THREE: Facts = {
  id: 'third-approach',
  turns: 9,
  languages: ['en', 'ko'],
  seats: ['seoul', 'tokyo', 'washington'],
};
const ONE: Facts = { id: 'global-korea', turns: 12, languages: ['ko'], seats: ['seoul'] };

describe('a draft', () => {
  it('can be opened as it comes, in every form and plan', () => {
    for (const form of FORMS) {
      for (const plan of ['50', '75', '100', 'week', 'free'] as const) {
        const draft = withPlan(withForm(draftFor(THREE), form, THREE), plan, THREE);
        expect(setupSchema.safeParse(setupOf(draft, 7, false)).error).toBeUndefined();
      }
    }
  });

  it('holds as many dilemmas as fit into its time', () => {
    const turns = (plan: '50' | '100' | 'free') => withPlan(draftFor(THREE), plan, THREE).turns;
    expect([turns('50'), turns('100'), turns('free')]).toEqual([3, 7, 9]);
  });

  it('gives up an alliance and a language that another scenario does not have', () => {
    const alliance = withForm(draftFor(THREE), 'alliance', THREE);
    expect(alliance.seats).toEqual(THREE.seats);
    const moved = withScenario({ ...alliance, languages: ['en'] }, ONE);
    expect(moved).toMatchObject({ form: 'cabinet', seats: ['seoul'], languages: ['ko'], turns: 3 });
    expect(formsOf(ONE, FORMS)).not.toContain('alliance');
  });

  it('knows when a kept one no longer fits', () => {
    expect(fits(draftFor(THREE), THREE)).toBe(true);
    expect(fits(withForm(draftFor(THREE), 'alliance', THREE), ONE)).toBe(false);
  });

  it('keeps two governments in an alliance, in the order of the scenario', () => {
    const alliance = withForm(draftFor(THREE), 'alliance', THREE);
    const two = withSeat(alliance, 'seoul', false, THREE);
    expect(two.seats).toEqual(['tokyo', 'washington']);
    expect(withSeat(two, 'tokyo', false, THREE)).toBe(two);
    expect(withSeat(two, 'seoul', true, THREE).seats).toEqual(THREE.seats);
  });

  it('lists nobody by name where nobody has one', () => {
    expect(dealingsOf({ ...draftFor(THREE), anonymity: 'anonymous' })).not.toContain('list');
  });

  it('asks for no talk outside an alliance and for no review without texts', () => {
    const setup = setupOf({ ...draftFor(THREE), freeText: false, review: true }, 1, true);
    expect(setup).toMatchObject({ talk: false, review: false, rehearsal: true });
  });
});

it('says the clocks of a plan', () => {
  const { turn, debrief } = timersOf({ plan: '50', days: 7, turns: 3 });
  expect([turn, debrief]).toEqual([600_000, 900_000]);
  expect(timersOf({ plan: 'free', days: 7, turns: 3 }).turn).toBeNull();
});
