import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import type { Point } from './cases.ts';
import styles from './SlipTags.module.css';

/** What happened to an argument in the debate: the player's words on it, and whether it counts. */
export function SlipTags({ point: { argument, offFloor } }: { point: Point }) {
  const { t } = useTranslation('play');
  const { match, view } = useTable();
  const proven = argument.evidence.some((id) => match.scenario.sources[id]?.kind === 'fact');
  const tags = view.debate.interventions.flatMap((word) => {
    if (word.move === 'frame' || word.argument !== argument.id) return [];
    if (word.move === 'endorse') return [t('debate.backed')];
    if (word.move === 'rebut') return [t('debate.brought')];
    return [t(proven ? 'debate.questionedFact' : 'debate.questionedNone')];
  });
  if (offFloor) tags.push(t('debate.offFloor'));
  return tags.map((tag) => (
    <strong key={tag} className={styles.tag}>
      {tag}
    </strong>
  ));
}
