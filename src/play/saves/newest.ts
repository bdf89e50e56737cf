import type { Save } from './save.ts';
import { allSaves, type BrokenSave } from './store.ts';

/** The match to go on with, of one scenario or of all: the newest that is not over. Loads none of the rules. */
export async function newestSave(scenario?: string): Promise<Save | undefined> {
  const saves = await allSaves().catch((): (Save | BrokenSave)[] => []);
  return saves.find(
    (save): save is Save =>
      !('broken' in save) &&
      save.phase !== 'over' &&
      (scenario === undefined || save.scenario === scenario),
  );
}
