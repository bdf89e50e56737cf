import { sizeOf } from '../../player/expected/expected.ts';
import { points } from '../../player/readings/readings.ts';

/** The key of the words for a change: "grew clearly". */
export function changeWord(before: number, after: number) {
  const by = points(after) - points(before);
  if (by === 0) return 'change.same' as const;
  const size = sizeOf({ from: before, to: after });
  return by > 0 ? (`change.up.${size}` as const) : (`change.down.${size}` as const);
}
