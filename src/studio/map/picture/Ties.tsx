import { useTranslation } from 'react-i18next';
import { byName } from '../by-name.ts';
import type { StoryNode } from '../story/node.ts';
import { useStoryMap } from './storyMap.ts';
import styles from './Ties.module.css';

/** What ties a part to the chosen one, written at the part: a line alone does not say why. */
export function Ties({ node }: { node: StoryNode }) {
  const { t } = useTranslation('studio');
  const { ties, names } = useStoryMap();
  const here = ties.get(node.id);
  if (!here) return null;
  const said = here.map((link) => t(`map.tag.${link.kind}`, { by: byName(names)(link) }));
  return (
    <span className={styles.ties} aria-hidden="true">
      {[...new Set(said)].join(', ')}
    </span>
  );
}
