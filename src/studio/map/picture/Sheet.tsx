import type { NodeProps } from '@xyflow/react';
import type { Language } from '../../../i18n/index.ts';
import { dayOf } from '../../../play/player/names/dates.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { useSpoken } from '../useSpoken.ts';
import { ComplaintSign } from './ComplaintSign.tsx';
import { Face } from './Face.tsx';
import { LinkEnd } from './LinkEnd.tsx';
import type { PartNode } from './part-node.ts';
import styles from './Sheet.module.css';
import { useStoryMap } from './storyMap.ts';
import { Ties } from './Ties.tsx';

/** A turn with its options, or the endings of a capital: the paper on which the cards lie. */
export function Sheet({ data: { node }, height }: NodeProps<PartNode>) {
  const { story, names, chosen } = useStoryMap();
  const [language] = useLanguage();
  const spoken = useSpoken(story, names);
  const { kind, date } = node;
  return (
    <div
      className={styles.sheet}
      style={{ height }}
      data-kind={kind}
      data-chosen={node.id === chosen || undefined}
    >
      <Face node={node} className={styles.head ?? ''}>
        {kind === 'turn' && <span className={styles.number}>{Number(node.path[1]) + 1}</span>}
        <span className={styles.title}>{spoken.title(node)}</span>
        {date && <span className={styles.date}>{dayIn(date, language)}</span>}
      </Face>
      <Ties node={node} />
      <ComplaintSign node={node} />
      {kind === 'turn' && <LinkEnd type="source" node={node} />}
    </div>
  );
}

/** What is no day stays as the author wrote it. */
const dayIn = (date: string, language: Language): string =>
  Number.isNaN(Date.parse(date)) ? date : dayOf(date, language);
