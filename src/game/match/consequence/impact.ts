import type { Effect, Impact, Setting } from '../../../scenario/format/effect.ts';
import type { PairGauge, SpokeGauge } from '../../../scenario/format/gauges.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { clip } from '../../alliance/index.ts';
import { holds } from '../condition/holds.ts';
import { pairWith } from '../cooperation.ts';
import type { Cause, World } from '../world.ts';
import type { Change, Draft } from './draft.ts';

function changePair(draft: Draft, seat: string, effect: Effect, cause: Cause): void {
  const { world, match, report } = draft;
  const other = effect.with;
  const index = match.scenario.pairs.findIndex(({ between }) => pairWith(between, seat, other));
  const pair = world.pairs[index];
  if (!pair || other === undefined) return;
  const gauge = effect.gauge as PairGauge;
  const after = clip(pair[gauge] + effect.by);
  world.pairs[index] =
    gauge === 'tie' ? { tie: after, friction: pair.friction } : { tie: pair.tie, friction: after };
  const by = after - pair[gauge];
  report.changes.push({ seat, gauge, with: other, by, cause, source: effect.source });
}

/** Changes a gauge of a spoke, as far as the range [0, 1] lets it, and notes by how much. */
export function changeSpoke(
  { world, report }: Draft,
  { seat, gauge, by, cause, source }: Change & { gauge: SpokeGauge },
): void {
  const spoke = world.spokes[seat];
  if (!spoke) return;
  const before = spoke[gauge];
  const after = clip(before + by);
  spoke[gauge] = after;
  report.changes.push({ seat, gauge, by: after - before, cause, source });
}

/** Applies one effect now, if its condition holds. */
export function applyEffect(draft: Draft, seat: string, effect: Effect, cause: Cause): void {
  const { world, turn, match } = draft;
  if (!holds(effect.when, { scenario: match.scenario, world, seat, turn })) return;
  const { gauge, by, source } = effect;
  const target = effect.seat ?? seat;
  if (gauge === 'tie' || gauge === 'friction') changePair(draft, target, effect, cause);
  else changeSpoke(draft, { seat: target, gauge, by, cause, source });
}

/** The spokes whose inputs a setting holds: of the hub every one, of a spoke its own, unless it names one. */
export function seatsReached(
  { seats }: Scenario,
  { spokes }: Pick<World, 'spokes'>,
  seat: string,
  setting: Setting,
): string[] {
  if (setting.seat !== undefined)
    return seats[setting.seat]?.kind === 'spoke' ? [setting.seat] : [];
  return spokes[seat] ? [seat] : Object.keys(spokes);
}

/** Holds a world input where it reaches. */
export function holdInput({ world, match }: Draft, seat: string, setting: Setting): void {
  for (const target of seatsReached(match.scenario, world, seat, setting)) {
    const held = { seat: target, input: setting.input, to: setting.to, left: setting.turns };
    world.held = [...world.held, held];
  }
}

/** Effects now or later, and flags. World inputs are held by the caller, which knows from when. */
export function strike(draft: Draft, seat: string, impact: Impact, cause: Cause): void {
  for (const effect of impact.effects) {
    if (effect.later === 0) applyEffect(draft, seat, effect, cause);
    else draft.world.due.push({ seat, turn: draft.turn + effect.later, effect, cause });
  }
  Object.assign(draft.world.flags, impact.flags);
}

/** What an outcome does at the end of a turn: the inputs it sets begin with the next turn. */
export function strikeAtEnd(draft: Draft, seat: string, impact: Impact, cause: Cause): void {
  strike(draft, seat, impact, cause);
  for (const setting of impact.sets) {
    holdInput(draft, seat, { ...setting, turns: setting.turns + 1 });
  }
}
