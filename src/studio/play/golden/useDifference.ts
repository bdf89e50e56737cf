import { useTranslation } from 'react-i18next';
import type { Difference } from '../../../lab/golden/index.ts';
import {
  AUDIENCES,
  INDICES,
  PAIR_GAUGES,
  POSTURES,
  SPOKE_GAUGES,
} from '../../../scenario/format/gauges.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { optionName, seatName } from '../names.ts';

const find = <Name extends string>(names: readonly Name[], name: unknown): Name | undefined =>
  names.find((each) => each === name);

/** Says one difference: in which turn, of what, and what it was and is. */
export function useDifference({ turns }: Scenario, words: Words) {
  const { t } = useTranslation(['studio', 'fears', 'play']);

  function whatOf([group = '', name = '']: string[]): string {
    const gauge = find([...SPOKE_GAUGES, ...PAIR_GAUGES], name);
    const index = find(INDICES, name);
    const audience = find(AUDIENCES, name);
    if (group === 'chose') return t('play.choiceOf', { seat: seatName(words, name) });
    if (group === 'mandates' && audience) {
      return t('play.mandateOf', { audience: t(`play:debate.audience.${audience}`) });
    }
    if (group === 'gauges' && gauge) return t(`fears:gauge.${gauge}`);
    if (group === 'gauges' && index) return t(`fears:index.${index}`);
    if (group === 'calls') return words.calls[name]?.title ?? name;
    if (group === 'promises') return words.promises[name]?.title ?? name;
    if (group === 'events') return t('play.eventsOf');
    if (group === 'signed') return t('play.signedOf');
    if (group === 'posture') return t('play.postureOf');
    if (group === 'ending') return t('play.endingOf');
    if (group === 'hash') return t('play.hashOf');
    return group === '' ? t('play.wholeTurn') : [group, name].filter(Boolean).join(' ');
  }

  function saidValue(value: unknown, turn: string | null, [group, name = '']: string[]): string {
    if (value === undefined || value === null) return t('play.none');
    if (Array.isArray(value)) {
      const said = value.map((one) => {
        const id = String(one);
        return group === 'events' ? (words.events[id]?.title ?? id) : seatName(words, id);
      });
      return said.length > 0 ? said.join(', ') : t('play.none');
    }
    if (typeof value === 'object') return t('play.something');
    const text = String(value);
    if (group === 'chose') return optionName(words, turn ?? '', name, text);
    if (group === 'ending') return words.endings[text]?.title ?? text;
    const posture = find(POSTURES, text);
    return posture ? t(`fears:posture.${posture}`) : text;
  }

  return ({ turn, path, expected, now }: Difference): string => {
    const at = turns.findIndex(({ id }) => id === turn);
    const values = {
      what: whatOf(path),
      expected: saidValue(expected, turn, path),
      now: saidValue(now, turn, path),
    };
    if (turn === null) return t('play.difference', values);
    return t('play.differenceAt', { turn: at < 0 ? turn : at + 1, ...values });
  };
}
