import { AGENTS } from '../agents/index.ts';
import type { Line } from './line.ts';
import { wanderer } from './wanderer.ts';

/** Every line that the laboratory can play: the agents', and one that goes where no agent goes. */
export const LINES: Readonly<Record<string, Line>> = {
  ...Object.fromEntries(
    Object.entries(AGENTS).map(([name, agent]): [string, Line] => [
      name,
      (match, state, seat) => agent(match, state, seat).command,
    ]),
  ),
  wanderer,
};
