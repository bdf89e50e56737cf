import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../agents/index.ts';
import { seatWithin } from '../../player/names/seat-within.ts';
import { points } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';

/** Motives that can also repel, fears that can be the greater one, and bonds without a level. */
const AVERSE = ['voices', 'bilateral', 'independent', 'multilateral', 'asked'] as const;
const FEARS = ['abandonment', 'umbrellaDoubt', 'entrapment'] as const;
const BONDS = ['tie', 'friction'] as const;

/** What a government chose, and when: its own reasons are told with that option. */
export interface Chosen {
  seat: string;
  turn: number;
  option: string;
}

/** Says the reasons of a government that no person holds, each as a sentence. */
export function useMotiveWords(): (reason: Reason, chosen: Chosen) => string {
  const { t } = useTranslation('agents');
  const { match, words } = useTable();
  return (reason, { seat, turn, option }) => {
    const { motive, by, about = '', averse, level = 0, beside = 0 } = reason;
    const side = by > 0 ? 'for' : 'against';
    const dilemma = match.scenario.turns[turn - 1]!.id;
    const said = {
      level: points(level),
      beside: points(beside),
      hub: seatWithin(words, match.scenario.hub),
      seat: seatWithin(words, about),
      promise: words.promises[about]?.title ?? about,
      own: words.turns[dilemma]?.options[seat]?.[option]?.reasons[about] ?? about,
    };
    const repels = averse && AVERSE.find((each) => each === motive);
    if (repels) return t(`${repels}.averse.${side}`, said);
    const fear = by > 0 && said.level > said.beside && FEARS.find((each) => each === motive);
    if (fear && reason.beside !== undefined) return t(`${fear}.most.for`, said);
    const bond = reason.level === undefined && BONDS.find((each) => each === motive);
    if (bond) return t(`${bond}.plain.${side}`, said);
    return t(`${motive}.${side}`, said);
  };
}
