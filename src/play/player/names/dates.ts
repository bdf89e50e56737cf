import type { Language } from '../../../i18n/index.ts';

/** A day as people write it: "18 Aug 2023", "2023. 8. 18.". `date` is an ISO day of a scenario. */
export function dayOf(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A month for the timeline: "Aug 23". */
export function monthOf(date: string, language: Language): string {
  const format = language === 'ko' ? 'ko-KR' : 'en-GB';
  return new Intl.DateTimeFormat(format, {
    month: language === 'ko' ? 'numeric' : 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A moment of this computer, for saves. */
export function momentOf(time: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}
