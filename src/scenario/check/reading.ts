import {
  GROUP_READINGS,
  MATCH_READINGS,
  type ReadingGroup,
  type ReadingType,
  SEAT_READINGS,
  SPOKE_READINGS,
} from '../format/readings.ts';
import type { Scenario } from '../format/scenario.ts';
import type { ComplaintCode, Values } from '../read/index.ts';
import { suggest } from '../read/nearest.ts';

export type Refused = { code: ComplaintCode; values: Values };

const isGroup = (name: string): name is ReadingGroup => Object.hasOwn(GROUP_READINGS, name);
const isSpoke = ({ seats }: Scenario, seat: string): boolean =>
  Object.hasOwn(seats, seat) && seats[seat]!.kind === 'spoke';

/** Every reading that a scenario offers from a seat, for suggestions. */
function offered(scenario: Scenario): string[] {
  const spokes = Object.keys(scenario.seats).filter((seat) => isSpoke(scenario, seat));
  return [
    ...Object.keys(SEAT_READINGS),
    ...Object.keys(MATCH_READINGS),
    ...Object.entries(GROUP_READINGS).flatMap(([group, { of }]) =>
      Object.keys(scenario[of]).map((name) => `${group}.${name}`),
    ),
    ...spokes.flatMap((seat) => SPOKE_READINGS.map((name) => `${seat}.${name}`)),
  ];
}

const needsSpoke = (reading: string, seat: string): Refused => ({
  code: 'reading-needs-spoke',
  values: { reading, seat },
});

const unknown = (reading: string, scenario: Scenario): Refused => ({
  code: 'unknown-reading',
  values: { reading, ...suggest(reading, offered(scenario)) },
});

/** What a reading gives when it is read from a seat, or why it cannot be read. */
export function readingType(path: string, seat: string, scenario: Scenario): ReadingType | Refused {
  const [head, member, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length > 0) return unknown(path, scenario);
  if (member === undefined) {
    if (Object.hasOwn(MATCH_READINGS, head)) return MATCH_READINGS[head]!;
    if (!Object.hasOwn(SEAT_READINGS, head)) return unknown(path, scenario);
    return isSpoke(scenario, seat) ? SEAT_READINGS[head]! : needsSpoke(path, seat);
  }
  if (isGroup(head)) {
    const { of, gives } = GROUP_READINGS[head];
    return Object.hasOwn(scenario[of], member) ? gives : unknown(path, scenario);
  }
  if (!Object.hasOwn(scenario.seats, head) || !SPOKE_READINGS.includes(member))
    return unknown(path, scenario);
  return isSpoke(scenario, head) ? 'number' : needsSpoke(path, head);
}
