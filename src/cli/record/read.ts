import {
  type Command,
  type Intervention,
  type MatchRecord,
  SWITCHES,
  TENSIONS,
} from '../../game/index.ts';
import { ANSWERS } from '../../scenario/format/gauges.ts';
import {
  among,
  type Fault,
  group,
  kindOf,
  listOf,
  mapOf,
  number,
  text,
  truth,
  value,
} from './fault.ts';

const SEED_BELOW = 2 ** 32;

// Keyed by the types of the rules: a new command does not compile until it is read here.
const MOVES: Record<Intervention['move'], Fault> = {
  endorse: group({ argument: text }),
  rebut: group({ argument: text }),
  question: group({ argument: text }),
  frame: group({ frame: number }),
};

const COMMANDS: Record<Command['kind'], Fault> = {
  proceed: group({}),
  listen: group({}),
  speak: group({ intervention: kindOf('move', MOVES) }),
  foresee: group({ question: text, answer: truth, confidence: number }),
  choose: group({
    option: text,
    frame: number,
    signs: truth,
    answers: mapOf(among(ANSWERS)),
  }),
};

const people: Fault = (given, at) =>
  Array.isArray(given) && given.length > 0 ? listOf(text)(given, at) : at;

const wholeBelow = (limit: number): Fault =>
  value((given) => Number.isInteger(given) && Number(given) >= 0 && Number(given) < limit);

const record = group({
  kind: among(['hub-and-spokes-record']),
  rules: wholeBelow(Number.MAX_SAFE_INTEGER),
  scenario: group({ id: text, hash: text }),
  settings: group({
    people,
    seed: wholeBelow(SEED_BELOW),
    tension: among(Object.keys(TENSIONS)),
    switches: mapOf(number, among(SWITCHES)),
  }),
  commands: listOf(group({ seat: text, command: kindOf('kind', COMMANDS) })),
  marks: listOf(text),
  hash: text,
});

/** Rules and scenario of something that is a record, whatever its commands are. */
const header = group({ kind: among(['hub-and-spokes-record']), rules: number });

export type ReadRecord =
  | { record: MatchRecord }
  /** Of other rules, whose commands may be unknown to these. */
  | { rules: number }
  /** Not a record: the first place where it is none. */
  | { fault: string };

/** A record of unknown origin. */
export function readRecord(data: unknown, rules: number): ReadRecord {
  const noRecord = header(data, '');
  if (noRecord !== undefined) return { fault: noRecord };
  const own = Number((data as MatchRecord).rules);
  if (own !== rules) return { rules: own };
  const fault = record(data, '');
  // Every field that the type has was checked above.
  return fault === undefined ? { record: data as MatchRecord } : { fault };
}
