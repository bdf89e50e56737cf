import { useTranslation } from 'react-i18next';
import type { Halt } from '../../lab/golden/index.ts';
import type { Words } from '../../scenario/format/words.ts';

/** Says why a script goes no further: in which turn, with which choice. */
export function useHalt(seat: string, words: Words) {
  const { t } = useTranslation(['studio', 'errors']);
  const optionTitle = (option: string): string => {
    for (const turn of Object.values(words.turns)) {
      const title = turn.options[seat]?.[option]?.title;
      if (title) return title;
    }
    return option;
  };
  return (halt: Halt, turn: number): string => {
    switch (halt.code) {
      case 'no-seat':
        return t('play.noSeat', { seat: halt.seat });
      case 'no-turn':
        return t('play.noTurn', { turn: halt.turn });
      case 'stuck':
        return t('play.stuck', { said: halt.said });
      case 'refused': {
        const { refusal, command } = halt;
        const option = 'option' in refusal ? optionTitle(refusal.option) : '';
        const call = 'call' in refusal ? (words.calls[refusal.call]?.title ?? refusal.call) : '';
        const confidence = 'confidence' in refusal ? refusal.confidence : 0;
        const why = t(`errors:refused.${refusal.code}`, { option, call, confidence });
        const what = command.kind === 'choose' ? optionTitle(command.option) : command.kind;
        return t('play.refused', { turn, what, why });
      }
    }
  };
}
