import type { NodeProps } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { useSpoken } from '../useSpoken.ts';
import { ComplaintSign } from './ComplaintSign.tsx';
import { Face } from './Face.tsx';
import type { PartNode } from './part-node.ts';
import styles from './SeatBar.module.css';
import { useStoryMap } from './storyMap.ts';
import { Ties } from './Ties.tsx';

/** Whose options these are; they fold away behind it. */
export function SeatBar({ data: { node } }: NodeProps<PartNode>) {
  const { t } = useTranslation('studio');
  const { story, names, chosen, isOpen, fold } = useStoryMap();
  const spoken = useSpoken(story, names);
  const open = isOpen(node);
  return (
    <div
      className={styles.bar}
      data-open={open || undefined}
      data-chosen={node.id === chosen || undefined}
    >
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        aria-expanded={open}
        aria-label={`${t(open ? 'map.fold' : 'map.unfold')}: ${spoken.title(node)}`}
        onClick={() => fold(node.id)}
      >
        <Icon name={open ? 'down' : 'right'} size={16} />
      </button>
      <Face node={node} className={styles.face ?? ''}>
        {spoken.title(node)}
      </Face>
      <Ties node={node} />
      <ComplaintSign node={node} />
    </div>
  );
}
