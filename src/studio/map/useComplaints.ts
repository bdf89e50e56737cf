import { useMemo } from 'react';
import type { Value } from '../../scenario/edit/index.ts';
import { useChecked } from '../checking/useChecked.tsx';
import type { Story } from './story/node.ts';
import { nodeAt } from './story/place.ts';

/** How much can be said against each part of the map. */
export function useComplaints({ nodes }: Story, data: Value): ReadonlyMap<string, number> {
  const { complaints } = useChecked();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { file, path } of complaints) {
      const node = path && nodeAt(nodes, data, { file, path });
      if (node) counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
    }
    return counts;
  }, [complaints, nodes, data]);
}
