import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import { useBench } from '../../bench/useBench.ts';
import { byName } from '../by-name.ts';
import { cut, jointsOf } from '../edits/link.ts';
import type { StoryLink, StoryNode } from '../story/node.ts';
import { placeOf } from '../story/place.ts';
import type { Changing } from '../useChange.ts';
import { useSpoken } from '../useSpoken.ts';
import type { Told } from '../useStory.ts';
import styles from './Links.module.css';

interface LinksProps {
  told: Told;
  changing: Changing;
  node: StoryNode;
  choose(node: StoryNode): void;
}

/** What leads to a part and what follows from it, in words, each a way to the other end. */
export function Links({ told, changing, node, choose }: LinksProps) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const { data, story, names } = told;
  const spoken = useSpoken(story, names);
  const byId = new Map(story.nodes.map((one) => [one.id, one]));
  const ends = (way: 'in' | 'out') =>
    story.links.flatMap((link): { link: StoryLink; other: StoryNode; from: StoryNode }[] => {
      const [here, there] = way === 'out' ? [link.from, link.to] : [link.to, link.from];
      const [other, from] = [byId.get(there), byId.get(link.from)];
      return here === node.id && other && from ? [{ link, other, from }] : [];
    });
  const joints = story.nodes.flatMap((to) =>
    jointsOf(data, node, to).map((joint) => ({ ...joint, to })),
  );
  const groups = (['in', 'out'] as const).map((way) => ({ way, list: ends(way) }));
  return (
    <div className={styles.links}>
      {groups.map(
        ({ way, list }) =>
          list.length > 0 && (
            <section key={way} className={styles.group}>
              <h2 className={styles.heading}>{t(way === 'in' ? 'map.from' : 'map.to')}</h2>
              <ul className={styles.list}>
                {list.map(({ link, other, from }) => {
                  const edits = cut(data, link, from);
                  return (
                    <li key={link.id} className={styles.one}>
                      <button type="button" className={styles.go} onClick={() => choose(other)}>
                        <span className={styles.how}>
                          {t(`map.${way}.${link.kind}`, { by: byName(names)(link) })}
                        </span>{' '}
                        <span className={styles.what}>
                          {other.kind === 'turn' && `${spoken.kind(other)}: `}
                          {spoken.title(other)}
                        </span>
                      </button>
                      {edits && (
                        <Button
                          kind="quiet"
                          icon="close"
                          label={t('map.cutLink')}
                          onClick={() => bench.edit(edits)}
                        />
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ),
      )}
      {groups.every(({ list }) => list.length === 0) && (
        <p className={styles.how}>{t('map.noLinks')}</p>
      )}
      {joints.length > 0 && (
        <Select
          label={t('map.join')}
          value=""
          choices={[
            { value: '', name: t('map.join.choose') },
            ...joints.map(({ kind, by, to }, index) => ({
              value: String(index),
              name: t(`map.joint.${kind}`, {
                title: spoken.title(to),
                by: names.at(['promises', by, 'title']) || by,
              }),
            })),
          ]}
          onChoose={(index) => {
            const joint = joints[Number(index)];
            if (joint && index !== '')
              changing.perform({ edits: joint.edits, place: placeOf(node) });
          }}
        />
      )}
    </div>
  );
}
