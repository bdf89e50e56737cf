import { type Match, type MatchState, preview } from '../../../game/index.ts';
import {
  type InputName,
  type Measure,
  STRATEGIES,
  type Strategy,
} from '../../../scenario/format/gauges.ts';
import type { Option } from '../../../scenario/format/option.ts';
import type { Draft } from '../../player/draft/draft.ts';
import type { Expected } from '../../player/expected/expected.ts';
import { type Readable, read } from '../../player/readings/readings.ts';
import { groundOf } from '../../player/source/grounds.ts';
import type { Ground } from '../../shell/parts/Chip.tsx';

/** One thing that an option does, and the world without it. */
type Without = { source: string; world: Readable } & (
  | { kind: 'strategy'; strategy: Strategy }
  | { kind: 'effect' }
  | { kind: 'input'; input: InputName }
  | { kind: 'others' }
);

export type Part = { by: number; source: string } & (
  | { kind: 'strategy'; strategy: Strategy }
  | { kind: 'effect' }
  | { kind: 'input'; input: InputName }
  | { kind: 'others' }
  | { kind: 'world' }
);

/** Below this a part is noise: a tenth of a point. */
const SMALLEST = 0.001;

const omit = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, n) => n !== at);

/** Everything that an option does, left out one at a time. */
function leaveOneOut(
  match: Match,
  state: MatchState,
  seat: string,
  { option, frame, partners, course }: Expected,
  draft: Pick<Draft, 'joined' | 'signs'>,
): Without[] {
  const choice = { frame, signs: draft.signs };
  const company = draft.joined ? partners : [];
  const world = (changed: Option, others = course) =>
    preview(match, state, seat, changed, choice, company, others);
  const othersMove = Object.keys(course).length > 0;
  return [
    ...STRATEGIES.filter((strategy) => option.effort[strategy] > 0).map((strategy) => ({
      kind: 'strategy' as const,
      strategy,
      source: 'model',
      world: world({ ...option, effort: { ...option.effort, [strategy]: 0 } }),
    })),
    ...option.effects.map(({ source }, at) => ({
      kind: 'effect' as const,
      source,
      world: world({ ...option, effects: omit(option.effects, at) }),
    })),
    ...option.sets.map(({ input, source }, at) => ({
      kind: 'input' as const,
      input,
      source,
      world: world({ ...option, sets: omit(option.sets, at) }),
    })),
    ...(othersMove ? [{ kind: 'others' as const, source: 'model', world: world(option, {}) }] : []),
  ];
}

/** What the expected change of each gauge is made of, the largest first; the rest is the world's own course. */
export function originOf(
  match: Match,
  state: MatchState,
  seat: string,
  expected: Expected,
  draft: Pick<Draft, 'joined' | 'signs'>,
): (gauge: Measure) => Part[] {
  const without = leaveOneOut(match, state, seat, expected, draft);
  const then = draft.joined ? expected.together : expected.alone;
  return (gauge) => {
    const value = (world: Readable) => read(match.scenario, world, seat, gauge);
    const parts: Part[] = without.map(({ world, ...part }) => ({
      ...part,
      by: value(then) - value(world),
    }));
    const told = parts.reduce((sum, { by }) => sum + by, 0);
    const rest = value(then) - value(state.world) - told;
    return [...parts, { kind: 'world' as const, by: rest, source: 'model' }]
      .filter(({ by }) => Math.abs(by) >= SMALLEST)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  };
}

/** The ground of the largest part: the sign on the chip. */
export function mainGround(
  match: Match,
  state: MatchState,
  seat: string,
  expected: Expected,
  draft: Pick<Draft, 'joined' | 'signs'>,
): (gauge: Measure) => Ground {
  const origin = originOf(match, state, seat, expected, draft);
  return (gauge) => groundOf(match.scenario, origin(gauge)[0]?.source ?? 'model');
}
