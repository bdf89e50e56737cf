import {
  HUB_READINGS,
  INDICES,
  type Index,
  type Measure,
  type PairGauge,
  SPOKE_GAUGES,
  type SpokeGauge,
} from '../../../scenario/format/gauges.ts';
import type { Report } from '../consequence/draft.ts';
import { pairShown, partnerShown } from '../pair-shown.ts';
import type { Match } from '../settings.ts';
import type { World } from '../world.ts';
import { explainGauge } from './gauge.ts';
import { explainHub } from './hub.ts';
import { explainFear, explainReading } from './reading.ts';
import type { Explained } from './reason.ts';

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** Why a measure changed in a turn, as a seat reads it; `world` is the world after the turn. */
export function explain(
  match: Match,
  report: Report,
  world: World,
  seat: string,
  gauge: Measure,
): Explained {
  const [of, theirs] = gauge.split('.') as [string, (SpokeGauge | Index)?];
  if (theirs) return { ...explain(match, report, world, of, theirs), gauge };
  if (isOneOf(HUB_READINGS, gauge)) return explainHub(match, report, world, gauge);
  if (isOneOf(SPOKE_GAUGES, gauge)) return explainGauge(match, report, world, { gauge, seat });
  if (isOneOf(INDICES, gauge)) {
    return gauge === 'voice' || gauge === 'dependence'
      ? explainReading(match, report, world, seat, gauge)
      : explainFear(match, report, world, seat, gauge);
  }
  const pair = pairShown(match.scenario, seat);
  const partner = partnerShown(match.scenario, seat)!;
  return explainGauge(match, report, world, { gauge: gauge as PairGauge, seat, pair, partner });
}
