import type { Cause } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';

/** The title of an option, whoever was offered it and when: ids are unique in a scenario's seat. */
function optionTitle({ turns }: Words, id: string): string | undefined {
  for (const { options } of Object.values(turns)) {
    for (const offered of Object.values(options)) if (offered[id]) return offered[id].title;
  }
  return undefined;
}

/** What a cause is called in the scenario; empty for causes that belong to the rules. */
export function titleOf({ kind, id }: Cause, words: Words): string {
  switch (kind) {
    case 'option':
      return optionTitle(words, id) ?? id;
    case 'call':
    case 'fallout':
      return words.calls[id]?.title ?? id;
    case 'promise':
      return words.promises[id]?.title ?? id;
    case 'event':
      return words.events[id]?.title ?? id;
    case 'mandate':
    case 'caught':
      return '';
  }
}
