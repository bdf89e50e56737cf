import { Lesson } from '../panels/coach/Lesson.tsx';
import { InterestsChapter } from '../panels/interests/InterestsChapter.tsx';
import { Contents } from './Contents.tsx';
import styles from './Debrief.module.css';
import { Debates } from './debates/Debates.tsx';
import { Ending } from './Ending.tsx';
import { ForecastsScored } from './forecasts/ForecastsScored.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { Verdicts } from './outcome/Verdicts.tsx';
import { Questions } from './questions/Questions.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { WhatIf } from './what-if/WhatIf.tsx';

/** After the last turn: how it ended, what it left, who makes what of it, what else could have been. */
export function Debrief() {
  return (
    <div className={styles.debrief}>
      <Ending />
      <Lesson />
      <Contents />
      <OutcomePanel />
      <InterestsChapter />
      <Verdicts />
      <Timeline />
      <Debates />
      <ForecastsScored />
      <WhatIf />
      <Questions />
    </div>
  );
}
