import { abandonmentLogOdds, entrapmentLogOdds } from '../../alliance/index.ts';
import { readingsOf } from '../model.ts';
import { strategyOf } from '../strategy.ts';
import type { World } from '../world.ts';
import type { Draft } from './draft.ts';
import { changeSpoke } from './impact.ts';

/** By how much the other fear ends above where it began, in log-odds (designer's assumption). */
const PRICE = 0.05;

/** Log-odds of both fears of a spoke in a world, under this turn's inputs and speakers. */
function fears({ match, turn, world }: Draft, at: Pick<World, 'spokes' | 'pairs'>, seat: string) {
  const spoke = at.spokes[seat]!;
  const now = { spokes: at.spokes, pairs: at.pairs, held: world.held, signed: world.signed };
  const readings = readingsOf(match, now, turn);
  const { voice, dependence } = readings.indices[seat]!;
  const inputs = readings.inputs[seat]!;
  return {
    abandonment: abandonmentLogOdds(spoke, voice, inputs, match.parameters),
    entrapment: entrapmentLogOdds(spoke, dependence, voice, inputs, match.parameters),
  };
}

/**
 * Caught between both fears, a spoke finds no choice that eases them together: whoever it leaned
 * on asks a price. If neither fear is worse after the turn, an independent line costs commitment
 * and any other line costs exposure, until one fear stands just above where it began.
 * Both laws are linear in the gauge that pays, so the price is exact.
 */
export function payForBeingCaught(draft: Draft): void {
  const { match, world, options, report } = draft;
  for (const seat of Object.keys(world.spokes)) {
    const option = options[seat];
    if (!option || world.postures[seat] !== 'caught') continue;
    const before = fears(draft, report.before, seat);
    const after = fears(draft, world, seat);
    if (after.abandonment > before.abandonment || after.entrapment > before.entrapment) continue;
    const strategy = strategyOf(option.effort);
    const [gauge, by] =
      strategy === 'independent'
        ? ([
            'commitment',
            -(before.abandonment + PRICE - after.abandonment) /
              match.parameters.abandonment.commitment,
          ] as const)
        : ([
            'exposure',
            (before.entrapment + PRICE - after.entrapment) / match.parameters.entrapment.exposure,
          ] as const);
    const cause = { kind: 'caught', id: strategy } as const;
    changeSpoke(draft, { seat, gauge, by, cause, source: 'assumption' });
  }
}
