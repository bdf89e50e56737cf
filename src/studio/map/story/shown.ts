import type { Story, StoryLink, StoryNode } from './node.ts';

/** What an author can leave out to see the rest. */
export const KINDS = ['option', 'call', 'event', 'ending'] as const;
export type Kind = (typeof KINDS)[number];

export interface Filter {
  kinds: readonly Kind[];
  /** Whether the options of a seat in a turn are unfolded. */
  isOpen(seat: StoryNode): boolean;
}

/** The parts that are shown. */
export function shownNodes({ nodes }: Story, { kinds, isOpen }: Filter): StoryNode[] {
  const open = new Set(
    nodes.flatMap((node) => (node.kind === 'seat' && isOpen(node) ? [node.id] : [])),
  );
  const hidden = (kind: StoryNode['kind']): boolean =>
    (KINDS as readonly string[]).includes(kind) && !kinds.includes(kind as Kind);
  return nodes.filter(({ kind, parent }) => {
    if (kind === 'seat') return kinds.includes('option');
    if (kind === 'outlook') return kinds.includes('ending');
    return !hidden(kind) && (kind !== 'option' || open.has(parent ?? ''));
  });
}

/** Links between parts that are shown; what is folded away is met at the seat that holds it. */
export function shownLinks({ nodes, links }: Story, shown: readonly StoryNode[]): StoryLink[] {
  const visible = new Set(shown.map(({ id }) => id));
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const end = (id: string): string | null => {
    const parent = parents.get(id) ?? null;
    return visible.has(id) ? id : parent !== null && visible.has(parent) ? parent : null;
  };
  const seen = new Map<string, StoryLink>();
  for (const link of links) {
    const [from, to] = [end(link.from), end(link.to)];
    if (from === null || to === null || from === to) continue;
    const id = `${link.kind} ${from} ${to} ${link.by}`;
    if (!seen.has(id)) seen.set(id, { ...link, id, from, to });
  }
  return [...seen.values()];
}
