import { takeSeats } from '../../src/agents/index.ts';
import { begin, type Command, matchOf, type Playthrough, submit } from '../../src/game/index.ts';
import type { Table } from '../../src/play/player/table/table.ts';
import { tableOf } from '../../src/play/player/table/table-of.ts';
import { readScenarios } from '../../tools/read-scenarios.ts';

export const SEAT = 'seoul';

const { scenarios } = await readScenarios('scenarios');
const found = scenarios.find(({ id }) => id === 'third-approach');
if (!found?.words.en) throw new Error('the scenario of the tests is gone');
const { scenario, words } = found;

/** A match that has heard these commands of its person; agents choose as soon as they may. */
export function playedTo(...commands: Command[]): Playthrough {
  const settings = { people: [SEAT], seed: 7, tension: 'tense', switches: {} } as const;
  let playthrough = begin(matchOf(scenario, { ...settings, people: [SEAT] }));
  for (const command of commands) {
    const next = submit(playthrough, SEAT, command);
    if (!next.ok) throw new Error(JSON.stringify(next.refusal));
    playthrough = takeSeats(next.playthrough);
  }
  return playthrough;
}

export const PROCEED: Command = { kind: 'proceed' };
export const TO_DECISION = [PROCEED, PROCEED];

/** The first option of the first turn, as it is offered. */
export function firstChoice(signs = false): Command {
  const option = scenario.turns[0]!.options[SEAT]![0]!;
  return { kind: 'choose', option: option.id, frame: option.frames[0]!, signs, answers: {} };
}

export function tableAfter(...commands: Command[]): Table {
  return tableOf(playedTo(...commands), SEAT, words.en!, () => undefined, null);
}
