import { Events } from './Events.tsx';
import { OwnEvent } from './OwnEvent.tsx';
import { Said } from './Said.tsx';
import styles from './Saying.module.css';
import { Tell } from './Tell.tsx';

/** What the instructor says and lets happen. */
export function Saying() {
  return (
    <div className={styles.saying}>
      <Tell />
      <Events />
      <OwnEvent />
      <Said />
    </div>
  );
}
