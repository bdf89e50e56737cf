import { Lesson } from '../panels/coach/Lesson.tsx';
import { InterestsChapter } from '../panels/interests/InterestsChapter.tsx';
import { Contents } from './Contents.tsx';
import styles from './Debrief.module.css';
import { Debates } from './debates/Debates.tsx';
import { Decisive } from './decisive/Decisive.tsx';
import { Ending } from './ending/Ending.tsx';
import { ForecastsScored } from './forecasts/ForecastsScored.tsx';
import { History } from './history/History.tsx';
import { KitLater } from './KitLater.tsx';
import { OpenChaptersContext } from './open-chapters.ts';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { Verdicts } from './outcome/Verdicts.tsx';
import { PrintHead } from './print/PrintHead.tsx';
import './print/print.css';
import { Questions } from './questions/Questions.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useChapterFolds } from './useChapterFolds.ts';
import { WhatIf } from './what-if/WhatIf.tsx';

/**
 * After the last turn: how it ended, how it came about, what else could have been, and paper to write
 * on. It needs a table and nothing else, so that any record can be debriefed wherever it is replayed.
 */
export function Debrief() {
  return (
    <OpenChaptersContext value={useChapterFolds()}>
      <div className={styles.debrief} data-printed>
        <PrintHead />
        <Ending />
        <Lesson />
        <div className={styles.spread}>
          <Contents />
          <div className={styles.chapters}>
            <OutcomePanel />
            <InterestsChapter />
            <Timeline />
            <Decisive />
            <Debates />
            <Verdicts />
            <History />
            <ForecastsScored />
            <WhatIf />
            <Questions />
            <KitLater />
          </div>
        </div>
      </div>
    </OpenChaptersContext>
  );
}
