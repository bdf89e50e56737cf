import { Handle, Position } from '@xyflow/react';
import type { StoryNode } from '../story/node.ts';
import styles from './LinkEnd.module.css';
import { useStoryMap } from './storyMap.ts';

/** Where a link is drawn from or to: seen at what is pointed at, chosen, or being linked. */
export function LinkEnd({ type, node }: { type: 'source' | 'target'; node: StoryNode }) {
  const { chosen } = useStoryMap();
  return (
    <Handle
      type={type}
      position={type === 'source' ? Position.Bottom : Position.Top}
      className={styles.end ?? ''}
      data-chosen={node.id === chosen || undefined}
      aria-hidden="true"
    />
  );
}
