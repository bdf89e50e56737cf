import type { NodeProps } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import { useReached } from '../reached.ts';
import { useSpoken } from '../useSpoken.ts';
import styles from './Card.module.css';
import { ComplaintSign } from './ComplaintSign.tsx';
import { Face } from './Face.tsx';
import { LinkEnd } from './LinkEnd.tsx';
import type { PartNode } from './part-node.ts';
import { useStoryMap } from './storyMap.ts';
import { Ties } from './Ties.tsx';

const ICONS = { call: 'people', event: 'clock', ending: 'check' } as const;

/** An option, a call, an event or an ending. */
export function Card({ data: { node } }: NodeProps<PartNode>) {
  const { t } = useTranslation('studio');
  const { story, names, chosen, ties } = useStoryMap();
  const spoken = useSpoken(story, names);
  const share = useReached()?.get(node.id);
  const { kind, strategies } = node;
  const gives = kind === 'option';
  const takes = kind === 'call' || kind === 'event';
  return (
    <>
      <Face node={node} className={styles.card ?? ''}>
        <span
          className={styles.inside}
          data-kind={kind}
          data-chosen={node.id === chosen || undefined}
          data-tied={ties.has(node.id) || undefined}
          data-strategy={strategies[0]}
        >
          {kind === 'option' ? (
            <span className={styles.marks}>
              {strategies.slice(0, 2).map((strategy) => (
                <Mark key={strategy} strategy={strategy} size={strategies.length > 1 ? 15 : 19} />
              ))}
            </span>
          ) : (
            <span className={styles.note}>
              <Icon name={ICONS[kind as keyof typeof ICONS]} size={14} />
              {spoken.kind(node)}
              {takes && <span className={styles.turns}>{spoken.turns(node)}</span>}
            </span>
          )}
          <span className={styles.title}>{spoken.title(node)}</span>
          {share !== undefined && (
            <span className={styles.reached} title={spoken.reached(node)}>
              <span style={{ width: `${share * 100}%` }} />
              {t('map.share', { share: Math.round(share * 100) })}
            </span>
          )}
        </span>
      </Face>
      <Ties node={node} />
      <ComplaintSign node={node} />
      {gives && <LinkEnd type="source" node={node} />}
      {takes && <LinkEnd type="target" node={node} />}
    </>
  );
}
