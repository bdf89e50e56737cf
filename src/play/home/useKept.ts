import { useEffect, useState } from 'react';
import { newestSave } from '../saves/newest.ts';
import type { Save } from '../saves/save.ts';

/** The match of a scenario that was left in this browser, once it has been looked for. */
export function useKept(scenario: string): Save | undefined {
  const [kept, setKept] = useState<Save>();
  useEffect(() => {
    void newestSave(scenario).then(setKept);
  }, [scenario]);
  return kept;
}
