import { takeSeats } from '../../src/agents/index.ts';
import {
  begin,
  type Command,
  draw,
  type Intervention,
  matchOf,
  nearestFrame,
  type Playthrough,
  submit,
  type Tension,
  type View,
  view,
} from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

const SEAT = 'seoul';

/** A word that may be none: an argument can be asked or backed only once. */
function randomWord({ raised, hand }: View, roll: (name: string) => number): Intervention {
  if (roll('frame') < 0.2) return { move: 'frame', frame: Math.floor(roll('for') * 5) / 4 };
  const move = (['endorse', 'rebut', 'question'] as const)[Math.floor(roll('move') * 3)]!;
  const from = move === 'rebut' ? hand : raised;
  return { move, argument: from[Math.floor(roll('argument') * from.length)]?.id ?? 'none' };
}

/** A seeded stranger at the table: speaks, foresees and chooses at random, now and then nonsense. */
export function randomCommand({ match, state }: Playthrough, roll: (name: string) => number) {
  const { phase } = state;
  const table = view(match, state, SEAT);
  const pick = <Thing>(name: string, things: readonly Thing[]): Thing =>
    things[Math.floor(roll(name) * things.length)]!;
  const proceed: Command = { kind: 'proceed' };
  if (phase === 'debate' && table.answersToCome && roll('listen') < 0.3) {
    const listen: Command = { kind: 'listen' };
    return listen;
  }
  if (phase === 'debate' && table.interventionsLeft > 0 && roll('speak') < 0.6) {
    const intervention = randomWord(table, roll);
    const speak: Command = { kind: 'speak', intervention };
    return submit({ match, state, steps: [] }, SEAT, speak).ok ? speak : proceed;
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
    frame:
      table.declaredFrame === null
        ? pick('frame', option.frames)
        : nearestFrame(option.frames, table.declaredFrame),
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
