import { lazy, Suspense } from 'react';
import { Briefing } from '../../panels/briefing/Briefing.tsx';
import { ConsequencePanel } from '../../panels/consequence/ConsequencePanel.tsx';
import { DebatePanel } from '../../panels/debate/DebatePanel.tsx';
import { Decision } from '../../panels/decision/Decision.tsx';
import { useTable } from '../table/table.ts';
import styles from './PhasePanel.module.css';
import { useNarrow } from './useNarrow.ts';

/** Its charts and counterfactuals are for the end alone. */
const Debrief = lazy(async () => ({
  default: (await import('../../debrief/Debrief.tsx')).Debrief,
}));

/** What lies on the table in each phase, beside the instruments and the board. */
export function PhasePanel() {
  const { view } = useTable();
  const narrow = useNarrow();
  switch (view.phase) {
    case 'briefing':
      return (
        <div className={styles.paper}>
          <Briefing />
        </div>
      );
    case 'debate':
      return <DebatePanel />;
    case 'decision': {
      const briefing = (
        <div className={styles.paper}>
          <Briefing />
        </div>
      );
      // A phone shows one thing after the other: what is asked now, then what was read before.
      return (
        <>
          {!narrow && briefing}
          <div className={styles.below}>
            <Decision />
          </div>
          {narrow && briefing}
        </>
      );
    }
    case 'consequence':
      return <ConsequencePanel />;
    case 'over':
      return (
        <Suspense>
          <Debrief />
        </Suspense>
      );
  }
}
