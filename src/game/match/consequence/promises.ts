import type { PromiseStanding } from '../world.ts';
import type { Draft } from './draft.ts';
import { strikeAtEnd } from './impact.ts';

/** Gives the promises that options and signatures make; one already given stays as it is. */
export function makePromises({ world }: Draft, ids: readonly string[]): void {
  for (const id of ids) world.promises[id] ??= 'open';
}

/** Settles what a call has tested: every open promise that names it. */
export function settlePromises(
  draft: Draft,
  call: string,
  became: 'kept' | 'bent' | 'broken',
): void {
  const { match, world, report } = draft;
  for (const [id, pledge] of Object.entries(match.scenario.promises)) {
    if (pledge.test !== call || world.promises[id] !== 'open') continue;
    world.promises[id] = became;
    report.promises.push({ id, became });
    strikeAtEnd(draft, pledge.from, pledge[became], { kind: 'promise', id });
  }
}

/** Lets promises lapse whose last turn has passed without a call. */
export function lapsePromises({ match, world, report, turn }: Draft): void {
  const over = (id: string): boolean =>
    match.scenario.turns.findIndex((each) => each.id === match.scenario.promises[id]!.until) < turn;
  for (const [id, standing] of Object.entries(world.promises)) {
    if (standing !== 'open' || !over(id)) continue;
    const became: PromiseStanding = 'lapsed';
    world.promises[id] = became;
    report.promises.push({ id, became });
  }
}
