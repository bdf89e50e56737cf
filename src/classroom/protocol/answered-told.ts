import type { Report, World } from '../../game/index.ts';

/** What the world answered in one turn, as every seat may know it, without what is due later. */
export interface AnsweredTold {
  report: Report;
  world: World;
}
