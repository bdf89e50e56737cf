import type { Option } from '../../scenario/format/option.ts';
import type { Readings } from './readings.ts';

/** An option as it is weighed: who backs it, how it would be justified, what it is expected to bring. */
export interface Idea {
  option: Option;
  /** Of the cabinet, in [0, 1]. */
  mandate: number;
  frame: number;
  expected: Readings;
}
