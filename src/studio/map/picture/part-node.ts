import { type Node, Position } from '@xyflow/react';
import type { Box } from '../layout/arrange.ts';
import type { StoryNode } from '../story/node.ts';

/** A part as React Flow takes it. */
export type PartNode = Node<{ node: StoryNode }, 'sheet' | 'seat' | 'card'>;

const SHEETS: readonly StoryNode['kind'][] = ['start', 'turn', 'outlook'];

/** Its place and size are known before it is drawn: nothing has to be measured, nothing jumps. */
export function partNode(node: StoryNode, { x, y, width, height }: Box): PartNode {
  const { id, kind } = node;
  const sheet = SHEETS.includes(kind);
  const point = { x: width / 2, width: 1, height: 1 };
  return {
    id,
    type: sheet ? 'sheet' : kind === 'seat' ? 'seat' : 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { ...point, type: 'source', position: Position.Bottom, y: height },
      { ...point, type: 'target', position: Position.Top, y: 0 },
    ],
    data: { node },
    zIndex: sheet ? 0 : 2,
    draggable: false,
    selectable: false,
    // The node itself is no control: the button inside it is.
    domAttributes: { 'aria-roledescription': undefined },
  };
}
