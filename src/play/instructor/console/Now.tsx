import { useLeading } from './leading.ts';
import { Lobby } from './lobby/Lobby.tsx';
import { Places } from './places/Places.tsx';
import { Outcomes } from './results/Outcomes.tsx';

/** What the step that is on wants seen. */
export function Now() {
  const { lesson } = useLeading().told;
  if (lesson.step === 'lobby') return <Lobby />;
  if (lesson.step === 'debrief') return <Outcomes />;
  return <Places />;
}
