import type { Option } from '../../../scenario/format/option.ts';
import { bySeat } from '../by-seat.ts';
import { leadSeat } from '../cabinet.ts';
import type { Draws } from '../chance.ts';
import { readingsOf } from '../model.ts';
import { fearsOf, nextPosture } from '../posture.ts';
import { ringing } from '../ringing.ts';
import type { Match } from '../settings.ts';
import type { MatchState } from '../state.ts';
import type { World } from '../world.ts';
import { advance } from './advance.ts';
import { resolveCalls } from './calls.ts';
import { payForBeingCaught } from './caught.ts';
import { type Draft, openDraft, type Report } from './draft.ts';
import { happen } from './happenings.ts';
import { applyEffect, holdInput, strike } from './impact.ts';
import { countMandates, mandatesOf } from './mandates.ts';
import { lapsePromises, makePromises } from './promises.ts';

function optionsOf({ scenario }: Match, { turn, choices }: MatchState): Record<string, Option> {
  const offered = scenario.turns[turn - 1]!.options;
  return bySeat(choices, ({ option }, seat) => offered[seat]!.find(({ id }) => id === option)!);
}

/** The joint proposal is on the table once two have signed it; who signed owes its promise. */
function sign(draft: Draft): void {
  const { match, turn, choices, world } = draft;
  const proposal = match.scenario.turns[turn - 1]!.proposal;
  if (!proposal) return;
  const signed = Object.keys(choices).filter((seat) => choices[seat]!.signs);
  if (signed.length < 2) return;
  world.signed = signed;
  const { from } = match.scenario.promises[proposal.promise]!;
  if (signed.includes(from)) makePromises(draft, [proposal.promise]);
}

export function takeOptions(draft: Draft): void {
  for (const seat of Object.keys(draft.options)) {
    const { sets, makes } = draft.options[seat]!;
    for (const setting of sets) holdInput(draft, seat, setting);
    makePromises(draft, makes);
  }
}

export function strikeOptions(draft: Draft): void {
  const { world, options, turn } = draft;
  const { due } = world;
  world.due = due.filter((each) => each.turn > turn);
  for (const { seat, effect, cause, turn: when } of due) {
    if (when === turn) applyEffect(draft, seat, effect, cause);
  }
  for (const seat of Object.keys(options)) {
    const option = options[seat]!;
    strike(draft, seat, option, { kind: 'option', id: option.id });
  }
}

function letInputsLapse(world: World): void {
  world.held = world.held
    .filter(({ left }) => left > 1)
    .map((held) => ({ ...held, left: held.left - 1 }));
}

/**
 * What the world answers once every seat has chosen. The order is a rule: signatures, then the
 * model's years, then one-off effects, calls, events, and last the price of being caught.
 * Returns the world after, the report, and the draws that were made.
 */
export function resolve(
  match: Match,
  state: MatchState,
): { world: World; report: Report; draws: Draws } {
  const draft = openDraft(match, state, optionsOf(match, state), mandatesOf(match, state));
  const { world } = draft;
  const read = (): void => {
    const { inputs, indices } = readingsOf(match, world, state.turn);
    world.inputs = inputs;
    world.indices = indices;
  };
  takeOptions(draft);
  sign(draft);
  advance(draft);
  read();
  strikeOptions(draft);
  countMandates(draft);
  const atHome = ringing(match, world, state.turn, 'home', draft.draws);
  resolveCalls(draft, state.ringing);
  resolveCalls(draft, atHome);
  read();
  happen(draft, leadSeat(match.scenario), state.injected ?? []);
  payForBeingCaught(draft);
  lapsePromises(draft);
  read();
  world.postures = bySeat(world.indices, (indices, seat) =>
    nextPosture(world.postures[seat]!, fearsOf(indices)),
  );
  letInputsLapse(world);
  return { world, report: draft.report, draws: draft.draws };
}
