import { lazy, Suspense, useEffect } from 'react';
import { Briefing } from '../../panels/briefing/Briefing.tsx';
import { DebatePanel } from '../../panels/debate/DebatePanel.tsx';
import { Decision } from '../../panels/decision/Decision.tsx';
import { useTable } from '../table/table.ts';
import styles from './PhasePanel.module.css';
import { useNarrow } from './useNarrow.ts';

/** Nothing is answered before something was decided: by then it has arrived. */
const openConsequence = async () => ({
  default: (await import('../../panels/consequence/ConsequencePanel.tsx')).ConsequencePanel,
});
const ConsequencePanel = lazy(openConsequence);

/** Its charts and counterfactuals are for the end alone. */
const Debrief = lazy(async () => ({
  default: (await import('../../debrief/Debrief.tsx')).Debrief,
}));

/** What lies on the table in each phase, beside the instruments and the board. */
export function PhasePanel() {
  const { view } = useTable();
  const narrow = useNarrow();
  useEffect(() => {
    if (view.phase === 'decision') void openConsequence();
  }, [view.phase]);
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
      return (
        <Suspense>
          <ConsequencePanel />
        </Suspense>
      );
    case 'over':
      return (
        <Suspense>
          <Debrief />
        </Suspense>
      );
  }
}
