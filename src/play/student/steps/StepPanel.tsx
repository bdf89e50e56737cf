import { lazy, Suspense } from 'react';
import { useStudent } from '../student.ts';
import { BriefingStep } from './BriefingStep.tsx';
import { ConsequenceStep } from './ConsequenceStep.tsx';
import { DebateStep } from './DebateStep.tsx';
import { LateComer } from './LateComer.tsx';
import { Lobby } from './Lobby.tsx';
import { Reveal } from './Reveal.tsx';
import { SoFar } from './SoFar.tsx';
import { VoteStep } from './VoteStep.tsx';

const DebriefStep = lazy(async () => ({
  default: (await import('./DebriefStep.tsx')).DebriefStep,
}));

/** What lies before a student in each step. */
export function StepPanel() {
  const { told } = useStudent();
  if (told.me.place !== 'in') return null;
  return (
    <>
      <LateComer />
      <Step />
    </>
  );
}

function Step() {
  const { told } = useStudent();
  switch (told.lesson.step) {
    case 'lobby':
      return <Lobby />;
    case 'briefing':
      return (
        <>
          {!told.me.late && <SoFar />}
          <BriefingStep />
        </>
      );
    case 'debate':
      return <DebateStep />;
    case 'vote':
      return <VoteStep />;
    case 'reveal':
      return <Reveal />;
    case 'consequence':
      return <ConsequenceStep />;
    case 'debrief':
      return (
        <Suspense>
          <DebriefStep />
        </Suspense>
      );
  }
}
