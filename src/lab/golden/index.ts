/** Whole matches that are kept, so that a change of a scenario shows in what it changes. */
export type { Difference } from './differences.ts';
export {
  type GoldenLine,
  goldenFile,
  goldenOf,
  playGolden,
} from './golden.ts';
export { judgeGolden, type Verdict } from './judge.ts';
export { atDecision, type Halt, type Performance, perform, say } from './perform.ts';
export { readGolden } from './read-golden.ts';
export type { Script } from './script.ts';
