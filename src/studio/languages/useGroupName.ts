import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { childOf } from '../../scenario/edit/names/matching.ts';
import { leadOf } from '../../scenario/edit/names/references.ts';
import { useFiles } from '../bench/useBench.ts';
import { toldIn } from '../document/told.ts';
import { titleOf } from '../forms/words/title-of.ts';

/** Where the outline keeps what stands under a key of a words file. */
const PARTS = {
  seats: 'seats',
  desks: 'seats',
  flags: 'world',
  deployments: 'world',
  promises: 'promises',
  calls: 'calls',
  events: 'events',
  endings: 'endings',
  sources: 'sources',
  sourceTitles: 'sources',
  goals: 'learning',
  questions: 'learning',
} as const;

const isKnown = (key: string): key is keyof typeof PARTS => Object.hasOwn(PARTS, key);

/** Under which part of the outline a text stands, in an author's words. Of turns, every one is a part. */
export function useGroupName(): (path: readonly string[]) => string {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const told = toldIn(useFiles());
  const turns = childOf(told.structure, 'turns');
  const ids = Array.isArray(turns) ? turns.map((turn) => childOf(turn, 'id')) : [];
  const seatName = (seat: string) => titleOf(told, ['seats', seat], language) ?? seat;
  return ([first = '', second = '']) => {
    if (first === 'turns') {
      const at = ids.indexOf(second);
      const title = at < 0 ? undefined : titleOf(told, ['turns', at], language);
      return title ? t('spot.turn', { number: at + 1, title }) : second;
    }
    if (first === 'interests') {
      return t('part.outlook', { seat: seatName(leadOf(told.structure) ?? '') });
    }
    if (first === 'cabinets') return t('part.outlookOf', { seat: seatName(second) });
    return t(`part.${isKnown(first) ? PARTS[first] : 'about'}`);
  };
}
