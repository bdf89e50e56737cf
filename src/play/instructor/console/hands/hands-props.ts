import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import type { View } from '../../../../game/index.ts';

/** One cabinet of a class without devices, and what it sees. */
export interface HandsProps {
  place: ConsoleTold['places'][number];
  view: View;
}
