import { ANSWERS, SPOKE_GAUGES } from '../scenario/format/gauges.ts';
import { SWITCHES } from './alliance/index.ts';
import type { Command } from './command.ts';
import type { Intervention } from './debate/intervention.ts';
import { MOST_MOVES } from './match/ordered.ts';
import { type Settings, TENSIONS, type Tension } from './match/settings.ts';
import { group, kindOf, mapOf } from './reading/groups.ts';
import {
  among,
  listOf,
  type Misfit,
  Misread,
  number,
  optional,
  type Reader,
  text,
  truth,
  wholeBelow,
} from './reading/reader.ts';
import { type MatchRecord, RULES_VERSION } from './record.ts';

const SEED_BELOW = 0x100000000;
/** No match says more; a file of millions of commands would only hang the page. */
const MOST_COMMANDS = 5000;

// Keyed by the types of the rules: a new command does not compile until it is read here.
const MOVES: { [M in Intervention['move']]: Reader<Extract<Intervention, { move: M }>> } = {
  endorse: group({ move: among(['endorse']), argument: text }),
  rebut: group({ move: among(['rebut']), argument: text }),
  question: group({ move: among(['question']), argument: text }),
  frame: group({ move: among(['frame']), frame: number }),
};

const COMMANDS: { [K in Command['kind']]: Reader<Extract<Command, { kind: K }>> } = {
  proceed: group({ kind: among(['proceed']) }),
  listen: group({ kind: among(['listen']) }),
  speak: group({ kind: among(['speak']), intervention: kindOf<Intervention>('move', MOVES) }),
  inject: group({
    kind: among(['inject']),
    event: text,
    moves: optional(
      listOf(group({ seat: text, gauge: among(SPOKE_GAUGES), by: number }), { most: MOST_MOVES }),
    ),
  }),
  foresee: group({
    kind: among(['foresee']),
    question: text,
    answer: truth,
    confidence: number,
  }),
  choose: group({
    kind: among(['choose']),
    option: text,
    frame: number,
    signs: truth,
    answers: mapOf(among(ANSWERS)),
  }),
};

const isTrue: Reader<true> = (value, place) => {
  if (truth(value, place)) return true;
  throw new Misread(place, 'unknown-word');
};

/** One command of unknown origin. */
export const commandForm = kindOf<Command>('kind', COMMANDS);

const settings = group<Settings>({
  people: listOf(text, { least: 1 }),
  seed: wholeBelow(SEED_BELOW),
  tension: among(Object.keys(TENSIONS) as Tension[]),
  switches: mapOf(number, among(SWITCHES)),
  agents: optional(mapOf(text)),
  led: optional(isTrue),
});

const kind = among(['hub-and-spokes-record']);
const rules = wholeBelow(Number.MAX_SAFE_INTEGER);

/** Of something that is a record, whatever its commands are. */
const header = group<Pick<MatchRecord, 'kind' | 'rules'>>({ kind, rules });

/** The form of a record of any rules whose commands are known here. */
export const recordForm = group<MatchRecord>({
  kind,
  rules,
  scenario: group({ id: text, hash: text }),
  settings,
  commands: listOf(group({ seat: text, command: commandForm }), {
    most: MOST_COMMANDS,
  }),
  marks: listOf(text),
  hash: text,
});

/** Why something is no record that these rules can play. */
export type RecordFault =
  /** The first place where it is none; empty for the whole. */
  | { code: 'misread'; place: string; reason: Misfit }
  /** Its commands may be unknown to these rules. */
  | { code: 'other-rules'; rules: number };

export type ReadRecord = { ok: true; record: MatchRecord } | { ok: false; fault: RecordFault };

/** A record of unknown origin: its form alone. Whether it replays is for the rules. */
export function readRecord(data: unknown): ReadRecord {
  try {
    const { rules: own } = header(data, '');
    if (own !== RULES_VERSION) return { ok: false, fault: { code: 'other-rules', rules: own } };
    return { ok: true, record: recordForm(data, '') };
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    return { ok: false, fault: { code: 'misread', place: error.place, reason: error.reason } };
  }
}
