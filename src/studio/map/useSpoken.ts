import { useTranslation } from 'react-i18next';
import { useReached } from './reached.ts';
import type { Story, StoryNode } from './story/node.ts';
import type { Names } from './useStory.ts';

export interface Spoken {
  /** What kind of part it is, with its number where it has one. */
  kind(node: StoryNode): string;
  title(node: StoryNode): string;
  /** The turns in which it may come. */
  turns(node: StoryNode): string;
  reached(node: StoryNode): string;
}

/** What parts of the map are called in sentences of the page. */
export function useSpoken({ nodes }: Story, names: Names): Spoken {
  const { t } = useTranslation('studio');
  const shares = useReached();
  return {
    kind({ kind, path }) {
      const number = Number(path.at(-1)) + 1;
      if (kind === 'turn' || kind === 'ending') return t(`map.kind.${kind}`, { number });
      return t(`map.kind.${kind}`);
    },
    title(node) {
      const { kind, seat } = node;
      if (kind === 'start') return t('map.start');
      if (kind === 'outlook') {
        return seat ? t('map.endingsOf', { seat: names.seat(seat) }) : t('map.endings');
      }
      if (kind === 'seat') {
        const count = nodes.filter(({ parent }) => parent === node.id).length;
        return t('map.seatOptions', { seat: names.seat(node.name), count });
      }
      return names.title(node) || t('map.untitled');
    },
    turns({ turns }) {
      if (turns.length === 0) return t('map.noTurn');
      return t('map.turnsShort', { numbers: turns.map((turn) => turn + 1).join(', ') });
    },
    reached({ id }) {
      const share = shares?.get(id);
      return share === undefined ? '' : t('map.reached', { share: Math.round(share * 100) });
    },
  };
}
