import {
  type InputName,
  type PairGauge,
  type SpokeGauge,
  STRATEGIES,
  type Strategy,
} from '../../../scenario/format/gauges.ts';
import { advance, completeInputs, type WorldTurn } from '../../alliance/index.ts';
import type { Report } from '../consequence/draft.ts';
import { modelTurn, modelWorld } from '../model.ts';
import type { Match } from '../settings.ts';
import type { World } from '../world.ts';
import { type Explained, type Reason, told } from './reason.ts';

/** Where a gauge is found in a world: with a spoke, or between a pair. */
export type Place =
  | { gauge: SpokeGauge; seat: string }
  | { gauge: PairGauge; seat: string; pair: number; partner: string };

/** The turn of the model as it would be without one strategy of one spoke. */
function withoutStrategy(turn: WorldTurn, number: number, strategy: Strategy): WorldTurn {
  const alone = strategy === 'multilateral';
  return {
    pairEfforts: alone ? turn.pairEfforts.map(() => 0) : turn.pairEfforts,
    spokes: turn.spokes.map((spoke, at) => {
      if (at !== number) return spoke;
      const effort = { ...spoke.effort, [strategy]: 0 };
      return { ...spoke, effort, partnersEffort: alone ? 0 : spoke.partnersEffort };
    }),
  };
}

/** The turn of the model with one input of one spoke set to another value. */
function withInput(turn: WorldTurn, number: number, input: InputName, to: number): WorldTurn {
  const spokes = turn.spokes.map((spoke, at) =>
    at === number ? { ...spoke, inputs: { ...spoke.inputs, [input]: to } } : spoke,
  );
  return { ...turn, spokes };
}

function turnAsPlayed(match: Match, report: Report, world: World): WorldTurn {
  const offered = match.scenario.turns[report.turn - 1]!.options;
  const chosen = Object.entries(report.choices);
  return modelTurn(
    match,
    { spokes: report.before.spokes, held: report.held, signed: world.signed },
    report.turn,
    {
      options: Object.fromEntries(
        chosen.map(([seat, { option }]) => [seat, offered[seat]!.find(({ id }) => id === option)!]),
      ),
      frames: Object.fromEntries(chosen.map(([seat, { frame }]) => [seat, frame])),
    },
  );
}

/**
 * Why a gauge changed over a turn: the model is run again with one strategy or one input left
 * out at a time; what stays when all are out is drift; one-off effects are listed as they were.
 */
export function explainGauge(match: Match, report: Report, world: World, place: Place): Explained {
  const { gauge, seat } = place;
  const number = Object.keys(world.spokes).indexOf(seat);
  const read = (from: Pick<World, 'spokes' | 'pairs'>): number =>
    'pair' in place ? from.pairs[place.pair]![place.gauge] : from.spokes[seat]![place.gauge];
  const start = modelWorld(match.scenario, report.before);
  const turn = turnAsPlayed(match, report, world);
  const years = match.scenario.spans[report.turn - 1]!;
  const after = (changed: WorldTurn): number => {
    const end = advance(start, changed, years, match.parameters);
    return 'pair' in place ? end.pairs[place.pair]![place.gauge] : end.spokes[number]![place.gauge];
  };
  const full = after(turn);
  const own = turn.spokes[number]!;
  const reasons: Reason[] = [];
  for (const strategy of STRATEGIES) {
    if (own.effort[strategy] === 0) continue;
    const by = full - after(withoutStrategy(turn, number, strategy));
    reasons.push({ kind: 'strategy', strategy, by, source: 'model' });
  }
  const calm = completeInputs({}, report.before.spokes[seat]!);
  for (const [name, value] of Object.entries(own.inputs)) {
    const input = name as InputName;
    const rest = calm[input];
    if (value === null || rest === null || value === rest) continue;
    const by = full - after(withInput(turn, number, input, rest));
    reasons.push({ kind: 'input', input, by, source: 'model' });
  }
  const before = read(report.before);
  const drift = full - before - reasons.reduce((sum, { by }) => sum + by, 0);
  reasons.push({ kind: 'drift', by: drift, source: 'model' });
  for (const change of report.changes) {
    const here = 'pair' in place ? change.with === place.partner : change.with === undefined;
    if (change.seat !== seat || change.gauge !== gauge || !here) continue;
    reasons.push({ kind: 'cause', cause: change.cause, by: change.by, source: change.source });
  }
  return { gauge, before, after: read(world), reasons: told(reasons) };
}
