import type { Playthrough } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Fault } from '../../saves/fault.ts';
import { openRecord } from '../../saves/open-record.ts';
import { autosaveOf } from '../../saves/save.ts';
import { findSave } from '../../saves/store.ts';
import type { Draft } from '../draft/draft.ts';

export type TakenUp =
  | { ok: true; playthrough: Playthrough; draft: Draft }
  /** Without a fault there is simply nothing kept. */
  | { ok: false; fault: Fault | null };

/** A kept match, played again up to where it was left; by default the one that follows the match. */
export async function takeUp(
  scenario: Scenario,
  document: string | null,
  saved: string,
): Promise<TakenUp> {
  const own = autosaveOf(scenario.id, document);
  const save = await findSave(saved || own).catch(() => undefined);
  if (!save) return { ok: false, fault: null };
  if ('broken' in save) {
    const { place, reason } = save;
    return { ok: false, fault: { code: 'misread', place, reason } };
  }
  const opened = openRecord(scenario, save.record);
  if (!opened.ok) return opened;
  return { ok: true, playthrough: opened.playthrough, draft: save.draft };
}
