import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value } from '../../../scenario/edit/index.ts';
import { useBench } from '../../bench/useBench.ts';
import { wordsFile } from '../../document/files.ts';
import { inStructure } from '../edits/document.ts';
import type { Names } from '../useStory.ts';
import { addArgument, connect, disconnect, removeArgument } from './change.ts';
import { claimOf } from './claim-of.ts';
import type { Debate, Point, Side } from './debate.ts';

/** Every change that the map of arguments can make, and what is said of the last one. */
export function useDebating(data: Value, debate: Debate, names: Names) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const [said, setSaid] = useState('');
  const [markedId, setMarked] = useState<string | null>(null);
  const marked = debate.points.find(({ id }) => id === markedId) ?? null;
  const files = () => bench.get().history.files;
  return {
    said,
    marked,
    mark(point: Point): void {
      if (point.kind === 'option') {
        setSaid(t('map.debate.option-speaks'));
        return;
      }
      const again = point.id === markedId;
      setMarked(again ? null : point.id);
      setSaid(again ? '' : t('map.debate.marked', { claim: claimOf(names, point) }));
    },
    add(target: { id: string; side: Side } | null): void {
      const { edits, place } = addArgument(files(), data, debate, target);
      bench.edit(edits);
      bench.go(place);
      setSaid('');
    },
    connect(from: Point, to: Point, side: Side): void {
      const done = connect(data, debate, from, to, side);
      if (typeof done === 'string') {
        const sentence = { from: claimOf(names, from), to: claimOf(names, to) };
        setSaid(t(`map.debate.${done}`, sentence));
        return;
      }
      bench.edit(done);
      setMarked(null);
      setSaid('');
    },
    disconnect(from: Point, to: Point, side: Side): void {
      bench.edit(disconnect(data, from, to, side));
      setSaid('');
    },
    remove(point: Point): void {
      if (point.kind === 'option') return;
      const { edits, place } = removeArgument(files(), data, debate, point);
      bench.edit(edits);
      bench.go(place);
      setSaid(t('map.debate.removed', { title: claimOf(names, point) }));
    },
    /** Writes a number or a name of an argument. */
    set(point: Point, key: 'base' | 'desk', value: Value): void {
      const edit = { kind: 'set', path: [...point.path, key], value } as const;
      bench.edit([inStructure(edit)], `${key} ${point.path.join(' ')}`);
    },
    say(point: Point, claim: string): void {
      if (!names.language) return;
      const key = point.kind === 'option' ? 'title' : 'claim';
      const edit = { kind: 'set', path: [...point.words, key], value: claim } as const;
      const file = wordsFile(names.language);
      bench.edit([{ file, edit }], `claim ${point.words.join(' ')}`);
    },
  };
}

export type Debating = ReturnType<typeof useDebating>;
