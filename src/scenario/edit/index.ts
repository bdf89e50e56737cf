/** Changes to the files of a scenario that keep what an author wrote around them. */
export type { Edit, Value } from './edit.ts';
export { difference, reverse, type Splice, splice } from './splice.ts';
export { NotReadable, splicesOf } from './splices-of.ts';
export { writeGolden } from './write-golden.ts';
