import { HUB_READINGS } from '../../../scenario/format/gauges.ts';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { Fear } from './Fear.tsx';
import styles from './HubWorries.module.css';
import { useEarlier } from './useEarlier.ts';

/** What the great power worries about: its allies cost, they do not follow, nobody believes it. */
export function HubWorries() {
  const { match, view, seat } = useTable();
  const under = underHand(useDraft());
  const before = useEarlier();
  const { scenario } = match;
  return (
    <div className={styles.worries} data-strategy={under?.strategy}>
      {HUB_READINGS.map((worry) => (
        <Fear
          key={worry}
          fear={worry}
          value={read(scenario, view.world, seat, worry)}
          {...(under ? { expected: read(scenario, under.then, seat, worry) } : {})}
          {...(before ? { before: read(scenario, before, seat, worry) } : {})}
        />
      ))}
    </div>
  );
}
