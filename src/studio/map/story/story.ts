import type { Value } from '../../../scenario/edit/index.ts';
import { linksOf, MOST_LINKS } from './links.ts';
import type { Story } from './node.ts';
import { MOST_NODES, nodesOf } from './nodes.ts';

/** The map of a document, however far it is written. */
export function storyOf(data: Value): Story {
  const nodes = nodesOf(data);
  const links = linksOf(data, nodes);
  return { nodes, links, cut: nodes.length >= MOST_NODES || links.length >= MOST_LINKS };
}
