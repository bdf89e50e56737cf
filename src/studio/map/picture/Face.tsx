import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inOne } from '../in-one.ts';
import type { StoryNode } from '../story/node.ts';
import { useSpoken } from '../useSpoken.ts';
import styles from './Face.module.css';
import { useStoryMap } from './storyMap.ts';

interface FaceProps {
  node: StoryNode;
  className: string;
  children: ReactNode;
}

/** The part of a node that is pressed: all of it is said in one name, and one Tab stop serves the whole map. */
export function Face({ node, className, children }: FaceProps) {
  const { t } = useTranslation('studio');
  const { story, names, chosen, current, complaints, dimmed, choose, renaming } = useStoryMap();
  const spoken = useSpoken(story, names);
  const count = complaints.get(node.id) ?? 0;
  const label = [
    `${spoken.kind(node)}: ${spoken.title(node)}`,
    node.kind === 'option' && node.seat ? names.seat(node.seat) : '',
    node.kind === 'call' || node.kind === 'event' ? spoken.turns(node) : '',
    count > 0 ? t('map.complaints', { count }) : '',
    spoken.reached(node),
  ];
  if (renaming === node.id) return <Renaming node={node} className={className} />;
  return (
    <button
      type="button"
      className={`${styles.face} ${className}`}
      data-node={node.id}
      data-dim={dimmed.has(node.id) || undefined}
      tabIndex={node.id === current ? 0 : -1}
      aria-pressed={node.id === chosen}
      aria-label={inOne(label)}
      onClick={() => choose(node.id)}
    >
      {children}
    </button>
  );
}

/** The title is changed where it stands. */
function Renaming({ node, className }: { node: StoryNode; className: string }) {
  const { t } = useTranslation('studio');
  const { names, rename, retitle } = useStoryMap();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Escape') rename(null);
  };
  return (
    <div className={`${styles.face} ${className}`} data-renaming>
      <input
        ref={input}
        className={`${styles.input} nopan nodrag`}
        aria-label={t('map.title')}
        defaultValue={names.title(node)}
        onChange={({ target }) => retitle(node, target.value)}
        onBlur={() => rename(null)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
