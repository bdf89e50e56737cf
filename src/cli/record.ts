import { type MatchRecord, SWITCHES, TENSIONS } from '../game/index.ts';
import { ANSWERS } from '../scenario/format/call.ts';

type Fits = (value: unknown) => boolean;

const text: Fits = (value) => typeof value === 'string';
const truth: Fits = (value) => typeof value === 'boolean';
const number: Fits = (value) => typeof value === 'number' && Number.isFinite(value);
const whole: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const among =
  (words: readonly string[]): Fits =>
  (value) =>
    words.includes(String(value)) && text(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value first departs from what it should be; undefined if nowhere. */
type Fault = (value: unknown, at: string) => string | undefined;

const plain =
  (fits: Fits): Fault =>
  (value, at) =>
    fits(value) ? undefined : at;

function first(faults: (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}

const listOf =
  (each: Fault): Fault =>
  (value, at) =>
    Array.isArray(value) ? first(value.map((item, index) => each(item, `${at}[${index}]`))) : at;

const group =
  (fields: Record<string, Fault>): Fault =>
  (value, at) =>
    isObject(value)
      ? first(
          Object.entries(fields).map(([name, fault]) =>
            fault(value[name], at ? `${at}.${name}` : name),
          ),
        )
      : at;

const mapOf =
  (each: Fault, keys: Fits = text): Fault =>
  (value, at) =>
    isObject(value)
      ? first(
          Object.entries(value).map(([key, item]) =>
            keys(key) ? each(item, `${at}.${key}`) : `${at}.${key}`,
          ),
        )
      : at;

const COMMANDS: Record<string, Fault> = {
  proceed: group({}),
  speak: group({ move: plain(among(['endorse', 'rebut'])), argument: plain(text) }),
  foresee: group({ question: plain(text), answer: plain(truth), confidence: plain(number) }),
  choose: group({
    option: plain(text),
    frame: plain(number),
    signs: plain(truth),
    answers: mapOf(plain(among(ANSWERS))),
  }),
};

const command: Fault = (value, at) => {
  const kind = isObject(value) ? String(value.kind) : '';
  const fault = Object.hasOwn(COMMANDS, kind) ? COMMANDS[kind] : undefined;
  return fault ? fault(value, at) : `${at}.kind`;
};

const SEED_BELOW = 2 ** 32;

const record = group({
  kind: plain((value) => value === 'hub-and-spokes-record'),
  rules: plain(whole),
  scenario: group({ id: plain(text), hash: plain(text) }),
  settings: group({
    people: (value, at) =>
      Array.isArray(value) && value.length > 0 ? listOf(plain(text))(value, at) : at,
    seed: plain((value) => whole(value) && Number(value) < SEED_BELOW),
    tension: plain(among(Object.keys(TENSIONS))),
    switches: mapOf(plain(number), among(SWITCHES)),
  }),
  commands: listOf(group({ seat: plain(text), command })),
  marks: listOf(plain(text)),
  hash: plain(text),
});

/** A record of unknown origin, or the first place where it is none. */
export function readRecord(data: unknown): { record: MatchRecord } | { fault: string } {
  const fault = record(data, '');
  // Every field that the type has was checked above.
  return fault === undefined ? { record: data as MatchRecord } : { fault };
}
