import { InterestGauge } from './InterestGauge.tsx';
import styles from './InterestList.module.css';
import type { Interest } from './useInterests.ts';

interface InterestListProps {
  interests: Interest[];
  since: 'turn' | 'match';
}

export function InterestList({ interests, since }: InterestListProps) {
  return (
    <ul className={styles.list}>
      {interests.map((interest) => (
        <InterestGauge key={interest.id} interest={interest} since={since} />
      ))}
    </ul>
  );
}
