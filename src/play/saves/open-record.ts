import { type MatchRecord, type Playthrough, replay } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { Misread, Part } from './checks.ts';
import type { Fault } from './fault.ts';
import { readRecord } from './read-record.ts';

export type Opened =
  | { ok: true; record: MatchRecord; playthrough: Playthrough }
  | { ok: false; fault: Fault };

/** Reads a record out of a text that anyone may have written. */
export function parseRecord(
  text: string,
): { ok: true; record: MatchRecord } | { ok: false; fault: Fault } {
  try {
    return { ok: true, record: readRecord(new Part(JSON.parse(text))) };
  } catch (error) {
    if (error instanceof Misread) {
      return { ok: false, fault: { code: 'misread', place: error.place } };
    }
    return { ok: false, fault: { code: 'not-json' } };
  }
}

/** Plays a record again; it is shown only if every turn comes out as it did. */
export function openRecord(scenario: Scenario | undefined, record: MatchRecord): Opened {
  if (!scenario) return { ok: false, fault: { code: 'no-scenario', id: record.scenario.id } };
  const seated = record.settings.people.every((seat) => scenario.seats[seat]?.playable);
  if (!seated) return { ok: false, fault: { code: 'misread', place: 'settings.people' } };
  const again = replay(scenario, record);
  if (!again.ok) return { ok: false, fault: again };
  return { ok: true, record, playthrough: again.playthrough };
}
