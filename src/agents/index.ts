/** Players that are not people. */
export type { Agent, Move } from './agent.ts';
export { AGENTS } from './agents.ts';
export { beginAt } from './begin-at.ts';
export { partnersOf } from './company.ts';
export { courseOf } from './course.ts';
export { playOut } from './play-out.ts';
export type { Reason } from './reason.ts';
export { agentOf, CHARACTERS, type Character, characterOf, strangeAgent } from './seated.ts';
export { takeSeats } from './take-seats.ts';
export { whyOf } from './why.ts';
