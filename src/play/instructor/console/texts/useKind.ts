import { useTranslation } from 'react-i18next';
import type { EntryForConsole } from '../../../../classroom/protocol/console-told.ts';
import { seatName } from '../../../player/names/names.ts';
import { useLeading } from '../leading.ts';

/** What a text is, and what it is about. */
export function useKind(): (entry: EntryForConsole) => string {
  const { t } = useTranslation('moderating');
  const { words, scenario } = useLeading().told;
  return ({ kind, seat, to, option, turn }) => {
    if (kind === 'talk' && to === null)
      return t('texts.kind.plenary', { from: seatName(words, seat) });
    if (kind === 'talk') {
      const [from, unto] = [seatName(words, seat), seatName(words, to ?? '')];
      return t('texts.kind.talk', { from, to: unto });
    }
    const dilemma = scenario.turns[turn - 1]?.id ?? '';
    const title = option && words.turns[dilemma]?.options[seat]?.[option]?.title;
    const about = title ? ` ${t('texts.for', { option: title })}` : '';
    return t(`texts.kind.${kind}`) + about;
  };
}
