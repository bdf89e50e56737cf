import { useTranslation } from 'react-i18next';
import { figure } from '../../../play/panels/debate/floor/figure.ts';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import styles from '../list/StoryList.module.css';
import type { Names } from '../useStory.ts';
import { claimOf, deskOf } from './claim-of.ts';
import { type Debate, linksIn, type Point } from './debate.ts';

import type { Workings } from './strengths.ts';

interface DebateListProps {
  debate: Debate;
  names: Names;
  workings: Workings;
  chosen: Point | null;
  choose(point: Point): void;
}

/** The map of arguments in words: every point with what it supports and attacks. */
export function DebateList({ debate, names, workings, chosen, choose }: DebateListProps) {
  const { t } = useTranslation('studio');
  const links = linksIn(debate);
  return (
    <ol className={styles.list}>
      {debate.points.map((point) => {
        const { id, kind, desk, strategies } = point;
        const strength = workings.get(id)?.strength;
        const own = links.filter(({ from }) => from === point);
        return (
          <li key={id} className={styles.sheet}>
            <button
              type="button"
              className={styles.part}
              aria-current={point === chosen || undefined}
              onClick={() => choose(point)}
            >
              {strategies[0] && <Mark strategy={strategies[0]} size={16} />}
              <span className={styles.kind}>
                {kind === 'option' ? t('map.debate.option') : deskOf(names, debate, desk)}
              </span>
              <span className={styles.title}>{claimOf(names, point)}</span>
              {strength !== undefined && (
                <span className={styles.kind}>
                  {t('map.debate.strength', { strength: figure(strength) })}
                </span>
              )}
            </button>
            {own.length > 0 && (
              <ul className={styles.links}>
                {own.map(({ to, side }) => (
                  <li key={to.id}>
                    <button type="button" className={styles.link} onClick={() => choose(to)}>
                      {t(`map.debate.${side}`)} <strong>{claimOf(names, to)}</strong>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
