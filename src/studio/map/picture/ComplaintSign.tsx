import { Icon } from '../../../play/shell/icons/Icon.tsx';
import type { StoryNode } from '../story/node.ts';
import styles from './ComplaintSign.module.css';
import { useStoryMap } from './storyMap.ts';

/** How much can be said against a part. The part's own name says it in words. */
export function ComplaintSign({ node }: { node: StoryNode }) {
  const count = useStoryMap().complaints.get(node.id) ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.sign} aria-hidden="true">
      <Icon name="warning" size={13} />
      {count}
    </span>
  );
}
