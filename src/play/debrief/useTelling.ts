import { useTranslation } from 'react-i18next';
import type { CallReport, PromiseStanding } from '../../game/index.ts';
import { signed } from '../panels/why/figures.ts';
import { gaugeName } from '../player/names/names.ts';
import { seatsWithin } from '../player/names/seats-within.ts';
import { useTable } from '../player/table/table.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';
import type { TurnStory } from './timeline/story.ts';

/** Says the pieces of a turn in words: for the page, and for the file that is saved. */
export function useTelling() {
  const { t } = useTranslation(['play', 'fears']);
  const { t: tell } = useTranslation('debrief');
  const [language] = useLanguage();
  const { match, seat, words } = useTable();

  const option = (turnId: string, id: string, of = seat): string =>
    words.turns[turnId]?.options[of]?.[id]?.title ?? id;

  const consequence = ({ id, option: { id: chosen } }: TurnStory): string =>
    words.turns[id]?.options[seat]?.[chosen]?.consequence ?? '';

  /** How a call was answered, without the full stop that an answer may end in. */
  function answered({ id, result }: CallReport): string {
    if (result.kind === 'home') return t(`consequence.call.${result.grade}`);
    return (words.calls[id]?.answers?.[result.answer] ?? result.answer).replace(/\.$/, '');
  }

  const callTitle = (id: string): string => words.calls[id]?.title ?? id;

  const call = (report: CallReport): string =>
    tell('turn.call', { title: callTitle(report.id), answer: answered(report) });

  /** The same without the word "call", for a list of calls. */
  const callInList = (report: CallReport): string =>
    `${callTitle(report.id)} (${answered(report)})`;

  function promise({ id, became }: { id: string; became: PromiseStanding }): string {
    return tell('turn.promise', {
      title: words.promises[id]?.title ?? id,
      became: t(`consequence.promise.${became}`),
    });
  }

  function moved({ moved: all }: TurnStory): string {
    const changes = all.map(
      ({ gauge, before, after }) =>
        `${gaugeName(t, match, words, seat, gauge)} ${before} → ${after} (${signed(after - before)})`,
    );
    return tell('turn.moved', { list: changes.join(', ') });
  }

  /** Empty where the scenario is imagined: a future has no history to differ from. */
  function history({ id, option: chosen, history: taken }: TurnStory): string {
    if (match.scenario.turns.every((turn) => turn.history === undefined)) return '';
    if (taken === null) return tell('turn.noHistory');
    if (taken === chosen.id) return tell('turn.historySame');
    return tell('turn.historyOther', { option: option(id, taken) });
  }

  const seats = (ids: readonly string[]): string => seatsWithin(words, ids, language);

  return { option, consequence, call, callInList, promise, moved, history, seats };
}
