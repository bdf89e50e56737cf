import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import { byName } from '../by-name.ts';
import type { StoryLink, StoryNode } from '../story/node.ts';
import { useSpoken } from '../useSpoken.ts';
import type { Told } from '../useStory.ts';
import styles from './StoryList.module.css';

interface StoryListProps {
  told: Told;
  complaints: ReadonlyMap<string, number>;
  chosen: StoryNode | null;
  choose(node: StoryNode): void;
}

/** The map in words: the same parts in the order of reading, each with what follows from it. */
export function StoryList({ told, complaints, chosen, choose }: StoryListProps) {
  const { t } = useTranslation('studio');
  const { story, names } = told;
  const spoken = useSpoken(story, names);
  const { nodes, links } = story;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outOf = (id: string): StoryLink[] =>
    links.filter(({ from, kind }) => from === id && kind !== 'then' && kind !== 'comes');

  const one = (node: StoryNode) => {
    const count = complaints.get(node.id) ?? 0;
    return (
      <>
        <button
          type="button"
          className={styles.part}
          data-kind={node.kind}
          aria-current={node.id === chosen?.id || undefined}
          onClick={() => choose(node)}
        >
          {node.strategies.slice(0, 2).map((strategy) => (
            <Mark key={strategy} strategy={strategy} size={16} />
          ))}
          <span className={styles.kind}>{spoken.kind(node)}</span>
          <span className={styles.title}>{spoken.title(node)}</span>
          {(node.kind === 'call' || node.kind === 'event') && (
            <span className={styles.kind}>{spoken.turns(node)}</span>
          )}
          {count > 0 && (
            <span className={styles.complaints}>
              <Icon name="warning" size={14} />
              {t('map.complaints', { count })}
            </span>
          )}
          {spoken.reached(node) && <span className={styles.kind}>{spoken.reached(node)}</span>}
        </button>
        {outOf(node.id).length > 0 && (
          <ul className={styles.links}>
            {outOf(node.id).map((link) => {
              const other = byId.get(link.to);
              return (
                other && (
                  <li key={link.id}>
                    <button type="button" className={styles.link} onClick={() => choose(other)}>
                      {t(`map.out.${link.kind}`, { by: byName(names)(link) })}{' '}
                      <strong>{spoken.title(other)}</strong>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        )}
      </>
    );
  };
  const inside = (parent: string) => {
    const children = nodes.filter((node) => node.parent === parent);
    if (children.length === 0) return null;
    return (
      <ol className={styles.inside}>
        {children.map((node) => (
          <li key={node.id}>
            {one(node)}
            {inside(node.id)}
          </li>
        ))}
      </ol>
    );
  };
  const answers = (at: number | undefined) =>
    nodes.filter(({ kind, turns }) => (kind === 'call' || kind === 'event') && turns[0] === at);
  const listed = (group: readonly StoryNode[]) =>
    group.length > 0 && (
      <ol className={styles.inside}>
        {group.map((node) => (
          <li key={node.id}>{one(node)}</li>
        ))}
      </ol>
    );
  return (
    <ol className={styles.list}>
      {nodes
        .filter(({ parent, kind }) => parent === null && kind !== 'call' && kind !== 'event')
        .map((node) => (
          <li key={node.id} className={styles.sheet}>
            {one(node)}
            {inside(node.id)}
            {node.kind === 'turn' && listed(answers(node.turns[0]))}
          </li>
        ))}
      {answers(undefined).length > 0 && (
        <li className={styles.sheet}>{listed(answers(undefined))}</li>
      )}
    </ol>
  );
}
