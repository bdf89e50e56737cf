/** Readers of values of unknown origin, for every file that comes from outside. */
export * from './groups.ts';
export * from './reader.ts';
