import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBench } from '../bench/useBench.ts';
import type { Change } from './edits/document.ts';
import { move } from './edits/move.ts';
import { isRemovable, remove } from './edits/remove.ts';
import { isTitled, titleEdit } from './edits/title.ts';
import type { StoryNode } from './story/node.ts';
import type { Told } from './useStory.ts';

/** Every change that the map can make, and what is said of the last one. */
export function useChange({ data, names }: Told) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const [said, setSaid] = useState('');
  const perform = ({ edits, place }: Change): void => {
    bench.edit(edits);
    bench.go(place);
    setSaid('');
  };
  return {
    said,
    say: setSaid,
    perform,
    remove(node: StoryNode): void {
      if (!isRemovable(node)) return;
      perform(remove(bench.get().history.files, data, node));
      setSaid(t('map.removed', { title: names.title(node) || node.name || t('map.untitled') }));
    },
    move(node: StoryNode, by: 1 | -1): void {
      const change = move(data, node, by);
      if (change) perform(change);
    },
    retitle(node: StoryNode, title: string): void {
      if (!names.language || !isTitled(node)) return;
      bench.edit(titleEdit(node, names.language, title), `title ${node.id}`);
    },
  };
}

export type Changing = ReturnType<typeof useChange>;
