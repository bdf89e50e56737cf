import type { Save } from './save.ts';
import { allSaves, type BrokenSave } from './store.ts';

/** The match to go on with: the newest of a scenario, or of a document, that is not over. */
export async function newestSave(
  scenario: string,
  document: string | null,
): Promise<Save | undefined> {
  const saves = await allSaves().catch((): (Save | BrokenSave)[] => []);
  return saves.find(
    (save): save is Save =>
      !('broken' in save) &&
      save.phase !== 'over' &&
      (document === null
        ? save.document === undefined && save.scenario === scenario
        : save.document === document),
  );
}
