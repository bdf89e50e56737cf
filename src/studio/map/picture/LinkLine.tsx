import type { Edge, EdgeProps } from '@xyflow/react';
import type { Box } from '../layout/arrange.ts';
import type { StoryLink } from '../story/node.ts';
import styles from './LinkLine.module.css';
import { linePath, tipPath } from './line-path.ts';

export type LinkEdge = Edge<{ link: StoryLink; from: Box; to: Box; strong: boolean }, 'link'>;

/** What leads from one part to another. Strong where it touches the chosen part. */
export function LinkLine({ data }: EdgeProps<LinkEdge>) {
  if (!data) return null;
  const { link, from, to, strong } = data;
  const { path, tip } = linePath(from, to);
  return (
    <g className={styles.line} data-kind={link.kind} data-strong={strong || undefined}>
      <path d={path} />
      <path d={tipPath(tip)} className={styles.tip} />
    </g>
  );
}

/** The edge of a link as React Flow takes it. The picture is for the eye: the list says it in words. */
export function linkEdge(link: StoryLink, from: Box, to: Box, strong: boolean): LinkEdge {
  return {
    id: link.id,
    type: 'link',
    source: link.from,
    target: link.to,
    data: { link, from, to, strong },
    zIndex: strong ? 3 : 1,
    focusable: false,
    selectable: false,
    ariaRole: 'presentation',
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
  };
}
