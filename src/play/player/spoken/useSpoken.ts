import { useEffect, useState } from 'react';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { openWords } from '../../shell/library/library.ts';
import type { Spoken } from './spoken.ts';

/** The words of a scenario in the language of the page; the old ones stay until the new ones are there. */
export function useSpoken(id: string, first: Spoken): Spoken {
  const [language] = useLanguage();
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let late = false;
    void openWords(id, language).then((next) => {
      if (next && !late) setSpoken(next);
    });
    return () => {
      late = true;
    };
  }, [id, language]);
  return spoken;
}
