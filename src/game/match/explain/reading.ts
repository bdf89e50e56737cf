import {
  type Index,
  type InputName,
  PAIR_GAUGES,
  SPOKE_GAUGES,
} from '../../../scenario/format/gauges.ts';
import {
  abandonment,
  entrapment,
  type Inputs,
  type Parameters,
  type Spoke,
  umbrellaDoubt,
} from '../../alliance/index.ts';
import type { Report } from '../consequence/draft.ts';
import { readingsOf } from '../model.ts';
import type { Match } from '../settings.ts';
import type { World } from '../world.ts';
import { type Explained, type Reason, told } from './reason.ts';

export type Fear = 'abandonment' | 'umbrellaDoubt' | 'entrapment';

/** What a fear hangs on. */
interface Ground {
  spoke: Spoke;
  inputs: Inputs;
  voice: number;
  dependence: number;
}

const LAWS: Record<Fear, (ground: Ground, parameters: Parameters) => number> = {
  abandonment: ({ spoke, voice, inputs }, p) => abandonment(spoke, voice, inputs, p),
  umbrellaDoubt: ({ spoke, voice, inputs }, p) => umbrellaDoubt(spoke, voice, inputs, p),
  entrapment: ({ spoke, dependence, voice, inputs }, p) =>
    entrapment(spoke, dependence, voice, inputs, p),
};

function groundOf(world: Pick<World, 'spokes' | 'inputs' | 'indices'>, seat: string): Ground {
  const { voice, dependence } = world.indices[seat]!;
  return { spoke: world.spokes[seat]!, inputs: world.inputs[seat]!, voice, dependence };
}

/** Why a fear changed: everything it hangs on is put back to where it was, one thing at a time. */
export function explainFear(
  { parameters }: Match,
  report: Report,
  world: World,
  seat: string,
  fear: Fear,
): Explained {
  const old = groundOf(report.before, seat);
  const now = groundOf(world, seat);
  const read = (ground: Ground): number => LAWS[fear](ground, parameters);
  const full = read(now);
  const gauges: Reason[] = SPOKE_GAUGES.map((gauge) => {
    const by = full - read({ ...now, spoke: { ...now.spoke, [gauge]: old.spoke[gauge] } });
    return { kind: 'gauge', gauge, by, source: 'model' };
  });
  const readings: Reason[] = (['voice', 'dependence'] as const).map((gauge) => {
    const by = full - read({ ...now, [gauge]: old[gauge] });
    return { kind: 'gauge', gauge, by, source: 'model' };
  });
  const inputs: Reason[] = (Object.keys(now.inputs) as InputName[]).map((input) => {
    const by = full - read({ ...now, inputs: { ...now.inputs, [input]: old.inputs[input] } });
    return { kind: 'input', input, by, source: 'model' };
  });
  const reasons = told([...gauges, ...readings, ...inputs]);
  return { gauge: fear, before: report.before.indices[seat]![fear], after: full, reasons };
}

/** Why voice or dependence changed: own gauges, ties and signatures, put back one at a time. */
export function explainReading(
  match: Match,
  report: Report,
  world: World,
  seat: string,
  index: Exclude<Index, Fear>,
): Explained {
  const { spokes, pairs, indices } = report.before;
  const read = (changed: Partial<World>): number =>
    readingsOf(match, { ...world, ...changed }, report.turn).indices[seat]![index];
  const full = read({});
  const own = world.spokes[seat]!;
  const reasons: Reason[] = SPOKE_GAUGES.map((gauge) => {
    const back = { ...own, [gauge]: spokes[seat]![gauge] };
    const by = full - read({ spokes: { ...world.spokes, [seat]: back } });
    return { kind: 'gauge', gauge, by, source: 'model' };
  });
  for (const gauge of PAIR_GAUGES) {
    const back = world.pairs.map((pair, at) => ({ ...pair, [gauge]: pairs[at]![gauge] }));
    reasons.push({ kind: 'gauge', gauge, by: full - read({ pairs: back }), source: 'model' });
  }
  const signatures = full - read({ signed: report.signedBefore });
  reasons.push({ kind: 'signatures', by: signatures, source: 'model' });
  return { gauge: index, before: indices[seat]![index], after: full, reasons: told(reasons) };
}
