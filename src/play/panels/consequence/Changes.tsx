import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answered, useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Coach } from '../coach/Coach.tsx';
import { ChangeEntry } from './ChangeEntry.tsx';
import styles from './Changes.module.css';
import { ForecastScored } from './ForecastScored.tsx';
import { toldChanges } from './told-changes.ts';

/** What changed, and why: the largest changes first, the smaller ones folded. */
export function Changes({ of, className }: { of: Answered; className?: string | undefined }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat } = useTable();
  const title = useId();
  const [all, setAll] = useState(false);
  const { told, folded } = toldChanges(match, of, seat);
  return (
    <Paper as="section" labelledBy={title} className={className}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {t('consequence.changes')}
        </h2>
        <p className={styles.scale}>{t('fears:modelIndex')}</p>
      </div>
      <Coach moment="consequence" />
      {told.length === 0 && <p>{t('consequence.noChange')}</p>}
      <ol>
        {[...told, ...(all ? folded : [])].map((explained) => (
          <ChangeEntry key={explained.gauge} explained={explained} of={of} />
        ))}
      </ol>
      {folded.length > 0 && (
        <Button kind="quiet" icon="down" expanded={all} onClick={() => setAll(!all)}>
          {t('consequence.more', { count: folded.length })}
        </Button>
      )}
      <ForecastScored of={of} />
    </Paper>
  );
}
