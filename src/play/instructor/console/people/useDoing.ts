import { useTranslation } from 'react-i18next';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { useLeading } from '../leading.ts';

/** What a person is doing, in a few words: gone is said as gone. */
export function useDoing(): (person: PersonTold) => string {
  const { t } = useTranslation('leading');
  const [language] = useLanguage();
  const { step } = useLeading().told.lesson;
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return ({ place, here, seen, done, did }) => {
    if (place === 'gone') return t('people.gone');
    if (!here)
      return seen === null ? t('people.never') : t('people.away', { time: clock.format(seen) });
    if (step === 'lobby' || step === 'debrief') return t('people.here');
    const { picks, texts, forecasts, voted } = did;
    const parts = [
      step === 'debate' && picks > 0 && t('people.did.picks', { count: picks }),
      step === 'debate' && texts > 0 && t('people.did.texts', { count: texts }),
      step === 'vote' && forecasts > 0 && t('people.did.forecasts', { count: forecasts }),
      step === 'vote' && voted && t('people.did.voted'),
    ].filter(Boolean);
    return [t(done ? 'people.doneMark' : 'people.working'), ...parts].join(' · ');
  };
}
