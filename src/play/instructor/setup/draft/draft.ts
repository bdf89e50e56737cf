import { type Form, type Plan, RETENTION } from '../../../../classroom/protocol/choices.ts';
import type { Setup } from '../../../../classroom/protocol/setup.ts';
import { turnsThatFit } from '../../../../classroom/table/plan.ts';
import type { Facts } from './facts.ts';

/** How people come to the tables of parallel cabinets. */
export const DEALINGS = ['random', 'hand', 'list'] as const;
export type Dealing = (typeof DEALINGS)[number];

/** What an instructor is choosing: all of a setup but its chances and whether it is a rehearsal. */
export interface Draft extends Omit<Setup, 'seed' | 'rehearsal'> {
  dealing: Dealing;
}

/** How many tables parallel cabinets start with: thirty people, six or seven at each. */
const USUAL_TABLES = 4;

/** Everything set as most lessons want it, so that one click is enough. */
export const draftFor = ({ id, turns, languages, seats }: Facts): Draft => ({
  scenario: id,
  languages,
  form: 'cabinet',
  plan: '50',
  days: 7,
  turns: turnsThatFit('50', turns),
  anonymity: 'pseudonymous',
  freeText: true,
  review: false,
  talk: true,
  preview: 'direction',
  seats: seats.slice(0, 1),
  tables: 1,
  tension: 'tense',
  retentionDays: RETENTION.usual,
  dealing: 'random',
});

/** Governments need two; a scenario with one playable capital has no alliance. */
export const formsOf = ({ seats }: Facts, forms: readonly Form[]): Form[] =>
  forms.filter((form) => form !== 'alliance' || seats.length > 1);

export function withForm(draft: Draft, form: Form, { seats }: Facts): Draft {
  const one = draft.seats.slice(0, 1);
  return {
    ...draft,
    form,
    seats: form === 'alliance' ? seats : one,
    tables: form === 'parallel' ? Math.max(draft.tables, USUAL_TABLES) : 1,
  };
}

export const withPlan = (draft: Draft, plan: Plan, { turns }: Facts): Draft => ({
  ...draft,
  plan,
  turns: turnsThatFit(plan, turns),
});

/** The same lesson with another scenario, as far as that one has what was chosen. */
export function withScenario(draft: Draft, facts: Facts): Draft {
  const form = draft.form === 'alliance' && facts.seats.length < 2 ? 'cabinet' : draft.form;
  const spoken = draft.languages.filter((each) => facts.languages.includes(each));
  const languages = spoken.length > 0 ? spoken : facts.languages;
  const moved = { ...draft, scenario: facts.id, languages, seats: facts.seats.slice(0, 1) };
  return withPlan(withForm(moved, form, facts), draft.plan, facts);
}

/** Whether a kept lesson still fits its scenario, which may have been written anew since. */
export const fits = ({ seats, languages, turns }: Draft, facts: Facts): boolean =>
  seats.every((each) => facts.seats.includes(each)) &&
  languages.every((each) => facts.languages.includes(each)) &&
  turns <= facts.turns;

/** A government is held by people or not, in the order of the scenario; two always are. */
export function withSeat(draft: Draft, seat: string, held: boolean, facts: Facts): Draft {
  const seats = facts.seats.filter((each) => (each === seat ? held : draft.seats.includes(each)));
  return seats.length < 2 ? draft : { ...draft, seats };
}

/** A list of names is of no use where nobody has one. */
export const dealingsOf = ({ anonymity }: Draft): Dealing[] =>
  DEALINGS.filter((each) => each !== 'list' || anonymity !== 'anonymous');

export function setupOf(draft: Draft, seed: number, rehearsal: boolean): Setup {
  const { dealing: _, ...setup } = draft;
  const talk = setup.talk && setup.form === 'alliance';
  const review = setup.review && setup.freeText;
  return { ...setup, talk, review, seed, rehearsal };
}
