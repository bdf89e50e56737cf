import type { Effect, Setting } from '../format/effect.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../read/places.ts';
import { type Check, type Finding, found } from './finding.ts';
import { impactsOf } from './impacts.ts';

const isSpoke = ({ seats }: Scenario, seat: string): boolean =>
  Object.hasOwn(seats, seat) && seats[seat]!.kind === 'spoke';

function ofEffect(scenario: Scenario, path: Path, effect: Effect, acting: string[]): Finding[] {
  const { gauge, with: other } = effect;
  const targets = effect.seat === undefined ? acting : [effect.seat];
  const stray = targets.find((seat) => !isSpoke(scenario, seat));
  if (stray !== undefined) return [found(path, 'effect-without-spoke', { gauge, seat: stray })];
  if (gauge !== 'tie' && gauge !== 'friction') {
    return other === undefined ? [] : [found([...path, 'with'], 'with-for-nothing', { gauge })];
  }
  const paired = (seat: string) =>
    scenario.pairs.some(({ between }) => between.includes(seat) && between.includes(other ?? ''));
  const alone = targets.find((seat) => other === seat || !paired(seat));
  if (alone === undefined) return [];
  return [found(path, 'effect-without-pair', { gauge, seat: alone, other: other ?? '?' })];
}

function ofSetting(scenario: Scenario, path: Path, setting: Setting): Finding[] {
  const { seat, input, to } = setting;
  return [
    ...(seat !== undefined && !isSpoke(scenario, seat)
      ? [found([...path, 'seat'], 'setting-without-spoke', { input, seat })]
      : []),
    ...negative([...path, 'to'], input, to),
  ];
}

const negative = (path: Path, input: string, to: number): Finding[] =>
  to < 0 && input !== 'growth' ? [found(path, 'negative-input', { input, value: to })] : [];

function ofInputs(inputs: Scenario['inputs'], path: Path): Finding[] {
  return Object.entries(inputs).flatMap(([seat, readings]) =>
    Object.entries(readings).flatMap(([input, reading]) =>
      reading ? negative([...path, seat, input, 'to'], input, reading.to) : [],
    ),
  );
}

/** Effects and inputs that would change nothing, or what they must not. */
export const effects: Check = (scenario) => [
  ...ofInputs(scenario.inputs, ['inputs']),
  ...scenario.turns.flatMap(({ inputs }, at) => ofInputs(inputs, ['turns', at, 'inputs'])),
  ...impactsOf(scenario).flatMap(({ impact, path, acting }) => [
    ...impact.effects.flatMap((effect, index) =>
      ofEffect(scenario, [...path, 'effects', index], effect, acting),
    ),
    ...impact.sets.flatMap((setting, index) =>
      ofSetting(scenario, [...path, 'sets', index], setting),
    ),
  ]),
];
