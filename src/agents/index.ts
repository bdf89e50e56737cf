/** Players that are not people. */
export type { Agent, Move } from './agent.ts';
export { AGENTS } from './agents.ts';
export { playOut } from './play-out.ts';
export { agentOf, CHARACTERS, type Character, strangeAgent } from './seated.ts';
export { takeSeats } from './take-seats.ts';
