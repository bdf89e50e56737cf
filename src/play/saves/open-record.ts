import { strangeAgent } from '../../agents/index.ts';
import { type MatchRecord, type Playthrough, readRecord, replay } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Fault } from './fault.ts';

export type Opened =
  | { ok: true; record: MatchRecord; playthrough: Playthrough }
  | { ok: false; fault: Fault };

/** Reads a record out of a text that anyone may have written. */
export function parseRecord(
  text: string,
): { ok: true; record: MatchRecord } | { ok: false; fault: Fault } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'not-json' } };
  }
  return readRecord(data);
}

/** Where a record names seats or agents that its scenario does not have. */
function strangerIn({ settings }: MatchRecord, scenario: Scenario): string | undefined {
  const seated = settings.people.every(
    (seat) => Object.hasOwn(scenario.seats, seat) && scenario.seats[seat]!.playable,
  );
  return seated ? strangeAgent(scenario, settings) : 'settings.people';
}

/** Plays a record again; it is shown only if every turn comes out as it did. */
export function openRecord(scenario: Scenario | undefined, record: MatchRecord): Opened {
  if (!scenario) return { ok: false, fault: { code: 'no-scenario', id: record.scenario.id } };
  const place = strangerIn(record, scenario);
  if (place !== undefined) {
    return { ok: false, fault: { code: 'misread', place, reason: 'unknown-word' } };
  }
  const again = replay(scenario, record);
  if (!again.ok) return { ok: false, fault: again };
  return { ok: true, record, playthrough: again.playthrough };
}
