import type { Language } from './languages.ts';

/** What an author can add with one press. */
export type NewPart = 'turn' | 'option' | 'call' | 'event' | 'ending' | 'argument';

/**
 * The first titles of what an author adds. A scenario is written in several languages at once, so
 * all are at hand, whatever the page speaks.
 */
export const NEW_PARTS: Record<Language, Record<NewPart, string>> = {
  en: {
    turn: 'New turn',
    option: 'New option',
    call: 'New call',
    event: 'New event',
    ending: 'New ending',
    argument: 'New argument',
  },
  ko: {
    turn: '새 턴',
    option: '새 선택지',
    call: '새 요청',
    event: '새 사건',
    ending: '새 결말',
    argument: '새 논거',
  },
};
