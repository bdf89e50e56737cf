import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Panel } from '../../shell/parts/Panel.tsx';
import { InterestList } from './InterestList.tsx';
import styles from './InterestsPanel.module.css';
import { useInterests } from './useInterests.ts';
import { worldBeforeLast } from './worlds.ts';

/** After each turn: which national interests grew, and which withered. */
export function InterestsPanel({ className }: { className?: string | undefined }) {
  const { t } = useTranslation('play');
  const interests = useInterests(worldBeforeLast(useTable()));
  const title = useId();
  if (interests.length === 0) return null;
  return (
    <Panel as="section" labelledBy={title} className={className}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {t('interests.title')}
        </h2>
        <p className={styles.scale}>{t('interests.note')}</p>
      </div>
      <InterestList interests={interests} since="turn" />
    </Panel>
  );
}
