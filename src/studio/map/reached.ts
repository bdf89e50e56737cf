import { useMemo } from 'react';
import { leadSeat } from '../../game/index.ts';
import type { Report } from '../../lab/report.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { useLab } from '../lab/useLab.tsx';

/** How often each part was reached when the scenario was played many times: shares by part of the map. */
export type Reached = ReadonlyMap<string, number>;

export function reachedIn(
  { seat, options, events, endings, calls }: Report,
  scenario: Scenario,
): Reached {
  const outlook = seat === leadSeat(scenario) ? 'endings' : `cabinets.${seat}.endings`;
  return new Map([
    ...options.map(({ id, turn, chosen }) => {
      const name = scenario.turns[turn - 1]?.id ?? '';
      return [`turns.${name}.options.${seat}.${id}`, chosen] as const;
    }),
    ...events.map(({ id, reached }) => [`events.${id}`, reached] as const),
    ...calls.map(({ id, rings }) => [`calls.${id}`, rings] as const),
    ...endings.map(({ id, share }) => [`${outlook}.${id}`, share] as const),
  ]);
}

/** What the last run of the laboratory reached; nothing before one. */
export function useReached(): Reached | null {
  const { result } = useLab();
  return useMemo(
    () => (result ? reachedIn(result.report, result.playable.scenario) : null),
    [result],
  );
}
