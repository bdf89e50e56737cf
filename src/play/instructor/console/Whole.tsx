import { useLeading } from './leading.ts';
import styles from './Room.module.css';
import { WhoSpoke } from './spoken/WhoSpoke.tsx';
import { ClassStands } from './stands/ClassStands.tsx';
import { OnTheWall } from './wall/OnTheWall.tsx';

/** The class as a whole: what it sees on the wall, who of it has spoken, where it stands. */
export function Whole() {
  const { step, form } = useLeading().told.lesson;
  const plays = step !== 'lobby' && step !== 'debrief';
  return (
    <div className={styles.column}>
      <OnTheWall />
      {step !== 'lobby' && form !== 'screen' && <WhoSpoke />}
      {plays && <ClassStands />}
    </div>
  );
}
