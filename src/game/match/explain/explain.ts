import {
  INDICES,
  type Index,
  type PairGauge,
  SPOKE_GAUGES,
  type SpokeGauge,
} from '../../../scenario/format/gauges.ts';
import { outlookOf } from '../cabinet.ts';
import type { Report } from '../consequence/draft.ts';
import { pairWith } from '../cooperation.ts';
import type { Match } from '../settings.ts';
import type { World } from '../world.ts';
import { explainGauge } from './gauge.ts';
import { explainFear, explainReading } from './reading.ts';
import type { Explained } from './reason.ts';

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** Why one gauge or index of a seat changed in a turn; `world` is the world after it. */
export function explain(
  match: Match,
  report: Report,
  world: World,
  seat: string,
  gauge: SpokeGauge | PairGauge | Index,
): Explained {
  if (isOneOf(SPOKE_GAUGES, gauge)) return explainGauge(match, report, world, { gauge, seat });
  if (isOneOf(INDICES, gauge)) {
    return gauge === 'voice' || gauge === 'dependence'
      ? explainReading(match, report, world, seat, gauge)
      : explainFear(match, report, world, seat, gauge);
  }
  const { pairs } = match.scenario;
  const { tieShown } = outlookOf(match.scenario, seat);
  const pair = pairs.findIndex(({ between }) => pairWith(between, seat, tieShown));
  const partner = pairs[pair]!.between.find((other) => other !== seat)!;
  return explainGauge(match, report, world, { gauge, seat, pair, partner });
}
