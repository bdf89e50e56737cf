import { takeSeats } from '../../src/agents/index.ts';
import {
  begin,
  type Command,
  draw,
  matchOf,
  type Playthrough,
  submit,
  type Tension,
  view,
} from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

const SEAT = 'seoul';

/** A seeded stranger at the table: speaks, foresees and chooses at random, now and then nonsense. */
export function randomCommand({ match, state }: Playthrough, roll: (name: string) => number) {
  const { phase } = state;
  const table = view(match, state, SEAT);
  const pick = <Thing>(name: string, things: readonly Thing[]): Thing =>
    things[Math.floor(roll(name) * things.length)]!;
  const proceed: Command = { kind: 'proceed' };
  if (phase === 'debate' && table.interventionsLeft > 0 && roll('speak') < 0.6) {
    const rebut = table.hand.length > 0 && roll('move') < 0.5;
    const from = rebut ? table.hand : table.raised;
    if (from.length === 0) return proceed;
    const command: Command = {
      kind: 'speak',
      move: rebut ? 'rebut' : 'endorse',
      argument: pick('argument', from).id,
    };
    return command;
  }
  if (phase !== 'decision') return proceed;
  const unasked = table.dilemma.forecasts.filter(
    ({ id }) => !table.forecasts.some((each) => each.turn === table.turn && each.question === id),
  );
  if (unasked.length > 0 && roll('foresee') < 0.7) {
    const command: Command = {
      kind: 'foresee',
      question: pick('question', unasked).id,
      answer: roll('answer') < 0.5,
      confidence: 50 + Math.floor(roll('confidence') * 51),
    };
    return command;
  }
  const { option } = pick(
    'option',
    table.options.filter(({ closed }) => closed === null),
  );
  const command: Command = {
    kind: 'choose',
    option: option.id,
    frame: pick('frame', option.frames),
    signs: table.dilemma.proposal !== undefined && roll('signs') < 0.5,
    answers: Object.fromEntries(table.calls.map(({ id, open }) => [id, pick(`call ${id}`, open)])),
  };
  return command;
}

/** Plays a whole match at random; `said` hears every command of every seat before it is taken. */
export function playAtRandom(
  scenario: Scenario,
  seed: number,
  { tension = 'tense' }: { tension?: Tension } = {},
): Playthrough {
  let playthrough = begin(matchOf(scenario, { people: [SEAT], seed, tension, switches: {} }));
  while (playthrough.state.phase !== 'over') {
    playthrough = takeSeats(playthrough);
    const at = playthrough.steps.length;
    const command = randomCommand(playthrough, (name) => draw(seed, at, `random ${name}`));
    const next = submit(playthrough, SEAT, command);
    if (!next.ok) throw new Error(JSON.stringify(next.refusal));
    playthrough = next.playthrough;
  }
  return playthrough;
}
