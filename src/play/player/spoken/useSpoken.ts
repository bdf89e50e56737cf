import { useEffect, useState } from 'react';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { useOrigin } from '../origin/origin.ts';
import type { Spoken } from './spoken.ts';

/** The words of a scenario in the language of the page; the old ones stay until the new ones are there. */
export function useSpoken(id: string, first: Spoken): Spoken {
  const [language] = useLanguage();
  const origin = useOrigin();
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let late = false;
    void origin.words(id, language).then((next) => {
      if (next && !late) setSpoken(next);
    });
    return () => {
      late = true;
    };
  }, [id, language, origin]);
  return spoken;
}
