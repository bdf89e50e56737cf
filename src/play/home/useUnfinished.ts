import { useEffect, useState } from 'react';
import type { Save } from '../saves/save.ts';
import type { BrokenSave } from '../saves/store.ts';

/** What reads a save knows the rules: home is drawn before it arrives. */
async function keptHere(): Promise<(Save | BrokenSave)[]> {
  const { allSaves } = await import('../saves/store.ts');
  return allSaves().catch(() => []);
}

/** The matches that were left in this browser, one a scenario, the newest first. */
export function useUnfinished(): Save[] {
  const [saves, setSaves] = useState<Save[]>([]);
  useEffect(() => {
    void keptHere().then((all) => setSaves(newestOfEach(all)));
  }, []);
  return saves;
}

/** `all` has the newest first. */
export function newestOfEach(all: readonly (Save | BrokenSave)[]): Save[] {
  const seen = new Set<string>();
  return all.filter((save): save is Save => {
    if ('broken' in save || save.document || save.phase === 'over' || seen.has(save.scenario))
      return false;
    seen.add(save.scenario);
    return true;
  });
}
