import type { Choice, Match } from '../game/index.ts';
import type { Line } from './line.ts';
import { choiceOf, decided, opened, type Run } from './run.ts';

/** A match with every decision that was met on its way. */
export interface Course {
  line: Line;
  /** As they stood before anybody chose, oldest first. */
  decisions: Run[];
  choices: Choice[];
  end: Run;
}

export function courseOf(match: Match, line: Line): Course {
  const decisions: Run[] = [];
  const choices: Choice[] = [];
  let now = opened(match, line);
  while (now.state.phase !== 'over') {
    const choice = choiceOf(now, line);
    decisions.push(now);
    choices.push(choice);
    now = decided(now, line, choice);
  }
  return { line, decisions, choices, end: now };
}
