import { AGENTS, type Agent } from '../agents/index.ts';
import type { Line } from './line.ts';
import { wanderer } from './wanderer.ts';

const lineOf = (agent: Agent): Line => ({
  choose: (match, state, seat) => agent(match, state, seat).command,
});

/** Every line that the laboratory can play: the agents', and one that goes where no agent goes. */
export const LINES: Readonly<Record<string, Line>> = {
  ...Object.fromEntries(
    Object.entries(AGENTS).map(([name, agent]): [string, Line] => [name, lineOf(agent)]),
  ),
  wanderer,
};
