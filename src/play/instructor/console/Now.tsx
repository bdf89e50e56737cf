import { AskNext } from './asking/AskNext.tsx';
import { useLeading } from './leading.ts';
import { Lobby } from './lobby/Lobby.tsx';
import { Places } from './places/Places.tsx';
import styles from './Room.module.css';
import { Outcomes } from './results/Outcomes.tsx';
import { useRoomy } from './useRoomy.ts';
import { Whole } from './Whole.tsx';

/** What the step that is on wants seen; on a small screen with what stands beside it on a large one. */
export function Now() {
  const roomy = useRoomy();
  if (roomy) return <OfStep />;
  return (
    <div className={styles.column}>
      <AskNext />
      <OfStep />
      <Whole />
    </div>
  );
}

function OfStep() {
  const { lesson } = useLeading().told;
  if (lesson.step === 'lobby') return <Lobby />;
  if (lesson.step === 'debrief') return <Outcomes />;
  return <Places />;
}
