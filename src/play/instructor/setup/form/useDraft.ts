import { cards } from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import type { Words } from '../../../../scenario/format/words.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { openScenario, openWords } from '../../../shell/library/library.ts';
import { type Draft, draftFor, fits, withScenario } from '../draft/draft.ts';
import { type Facts, factsOf } from '../draft/facts.ts';

interface Known {
  facts: Facts;
  words: Words;
  draft: Draft;
}

export interface Drafting extends Known {
  change(part: Partial<Draft>): void;
  /** Another scenario, or a whole kept lesson. */
  choose(next: { scenario: string; kept?: Draft }): void;
}

/** The draft as a scenario wants it: a kept one, the one at hand, or the usual one. */
function draftWith(facts: Facts, kept: Draft | undefined, last: Draft | undefined): Draft {
  const from = kept ?? last;
  if (!from) return draftFor(facts);
  return from.scenario === facts.id && fits(from, facts) ? from : withScenario(from, facts);
}

/** What is being set up, with what its scenario leaves to choose; null until that has come. */
export function useDraft(): Drafting | null {
  const [language] = useLanguage();
  const [wish, setWish] = useState<{ scenario: string; kept?: Draft }>({
    scenario: cards[0]?.id ?? '',
  });
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let late = false;
    const open = async () => {
      const card = cards.find(({ id }) => id === wish.scenario);
      const [scenario, spoken] = await Promise.all([
        openScenario(wish.scenario),
        openWords(wish.scenario, language),
      ]);
      if (late || !card || !scenario || !spoken) return;
      const facts = factsOf(card, scenario);
      setKnown((last) => ({
        ...{ facts, words: spoken.words },
        draft: draftWith(facts, wish.kept, last?.draft),
      }));
    };
    void open();
    return () => {
      late = true;
    };
  }, [wish, language]);
  return (
    known && {
      ...known,
      change: (part) => setKnown((last) => last && { ...last, draft: { ...last.draft, ...part } }),
      choose: setWish,
    }
  );
}
