import type { Choice, Playthrough, Step } from '../game/index.ts';

/** What every seat did in a turn that the world has answered. */
export interface PastTurn {
  choices: Record<string, Choice>;
  /** Everything that was said in the debate, in its order. */
  said: Pick<Step, 'seat' | 'command'>[];
}

const OUTSIDE_DEBATE: readonly string[] = ['proceed', 'foresee', 'choose'];

/** The answered turns of a playthrough, oldest first. What was taken back is not among them. */
export function pastOf({ steps }: Playthrough): PastTurn[] {
  const past: PastTurn[] = [];
  let said: PastTurn['said'] = [];
  for (const { seat, command, events } of steps) {
    if (!OUTSIDE_DEBATE.includes(command.kind)) said.push({ seat, command });
    for (const event of events) {
      if (event.kind !== 'answered') continue;
      past.push({ choices: event.report.choices, said });
      said = [];
    }
  }
  return past;
}
