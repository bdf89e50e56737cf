import {
  ANSWERS,
  GRADES,
  HUB_READINGS,
  type HubReadingName,
  INDICES,
  type Index,
  POSTURES,
  type Posture,
  SPOKE_GAUGES,
  type SpokeGauge,
} from '../../../scenario/format/gauges.ts';
import { hubReadingsOf } from '../hub.ts';
import { pairShown } from '../pair-shown.ts';
import type { CallResult, PromiseStanding } from '../world.ts';
import type { Scene } from './scene.ts';

export type Value = number | boolean;
type Reader = (scene: Scene) => Value;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

function gaugeReader(name: string, of: (scene: Scene) => string): Reader | null {
  if (isOneOf<SpokeGauge>(SPOKE_GAUGES, name)) {
    return (scene) => scene.world.spokes[of(scene)]?.[name] ?? 0;
  }
  if (isOneOf<Index>(INDICES, name)) {
    return (scene) => scene.world.indices[of(scene)]?.[name] ?? 0;
  }
  return null;
}

/** How well a call went, best highest; -1 while it has not been answered. */
function callValue(result: CallResult | undefined): number {
  if (!result) return -1;
  const [steps, at]: [readonly string[], string] =
    result.kind === 'home' ? [GRADES, result.grade] : [ANSWERS, result.answer];
  return steps.length - 1 - steps.indexOf(at);
}

const STANDINGS: Record<string, PromiseStanding> = {
  open: 'open',
  kept: 'kept',
  bent: 'bent',
  broken: 'broken',
};

function memberReader(group: string, name: string): Reader | null {
  const standing = STANDINGS[group];
  if (standing) return ({ world }) => world.promises[name] === standing;
  switch (group) {
    case 'flags':
      return ({ world }) => world.flags[name] ?? 0;
    case 'calls':
      return ({ world }) => callValue(world.calls[name]);
    case 'fallout':
      return ({ world }) => {
        const result = world.calls[name];
        return result?.kind === 'away' && result.fallout;
      };
    case 'events':
      return ({ world }) => name in world.events;
    case 'signed':
      return ({ world }) => world.signed.includes(name);
    case 'joined':
      return ({ world, seat }) =>
        world.joined.some(([one, other]) =>
          one === seat ? other === name : other === seat && one === name,
        );
    default:
      return gaugeReader(name, () => group);
  }
}

/** Finds what a path names; null for a path that names nothing (`check` complains of it). */
export function readerOf(path: string): Reader | null {
  const [head, member, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length > 0) return null;
  if (member !== undefined) return memberReader(head, member);
  if (head === 'turn') return ({ turn }) => turn;
  if (isOneOf<HubReadingName>(HUB_READINGS, head)) {
    return ({ scenario, world }) => hubReadingsOf(scenario, world)[head];
  }
  if (head === 'tie' || head === 'friction') {
    return ({ scenario, world, seat }) => world.pairs[pairShown(scenario, seat)]?.[head] ?? 0;
  }
  if (isOneOf<Posture>(POSTURES, head)) {
    return ({ world, seat }) => world.postures[seat] === head;
  }
  return gaugeReader(head, ({ seat }) => seat);
}
