import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Spoken } from '../player/spoken/spoken.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { openScenario, openWords } from '../shell/library/library.ts';

export interface Shelved {
  scenario: Scenario;
  spoken: Spoken;
}

/** Once a class is over its scenario is no secret: it comes from the shelf, as for a player alone. */
export function useShelved(id: string): Shelved | null {
  const [language] = useLanguage();
  const [found, setFound] = useState<Shelved | null>(null);
  useEffect(() => {
    let late = false;
    void Promise.all([openScenario(id), openWords(id, language)]).then(([scenario, spoken]) => {
      if (scenario && spoken && !late) setFound({ scenario, spoken });
    });
    return () => {
      late = true;
    };
  }, [id, language]);
  return found;
}
