import { answersFor } from '../agents/answers.ts';
import { agentOf } from '../agents/index.ts';
import {
  begin,
  type Choice,
  type Command,
  nearestFrame,
  type OptionView,
  type Playthrough,
  strategyOf,
  submit,
  view,
} from '../game/index.ts';
import { type PastTurn, pastOf } from './past.ts';

/** One decision that is changed. Turns count from 1. */
export interface Change {
  seat: string;
  turn: number;
  option: string;
}

type Choose = Extract<Command, { kind: 'choose' }>;

const strongest = (options: readonly OptionView[]): OptionView | undefined =>
  [...options].sort((a, b) => b.mandate - a.mandate)[0];

/** A choice made again with this option: its frame, signature and answers as near as they can be. */
function chooseAgain(now: Playthrough, seat: string, { option }: OptionView, was: Choice): Choose {
  const { match, state } = now;
  const { calls, dilemma } = view(match, state, seat);
  const strategy = strategyOf(option.effort);
  const signs = was.signs && dilemma.proposal !== undefined;
  const fresh = answersFor(match, calls, strategy);
  const answers = Object.fromEntries(
    calls.map(({ id, open }) => {
      const before = was.answers[id];
      return [id, before && open.includes(before) ? before : fresh[id]!];
    }),
  );
  return {
    kind: 'choose',
    option: option.id,
    frame: nearestFrame(option.frames, was.frame),
    // Who goes alone signs nothing; any other line keeps its word.
    signs: signs && (strategy !== 'independent' || was.option === option.id),
    answers,
  };
}

/** What a seat chooses where its past choice is closed now: a person the same line, an agent anew. */
function replaced(now: Playthrough, seat: string, was: Choice): Choose {
  const { match, state } = now;
  if (!match.settings.people.includes(seat))
    return agentOf(match, seat)(match, state, seat).command;
  const { options } = view(match, state, seat);
  const old = options.find(({ option }) => option.id === was.option)!;
  const line = strategyOf(old.option.effort);
  const open = options.filter(({ closed }) => closed === null);
  const same = open.filter(({ option }) => strategyOf(option.effort) === line);
  return chooseAgain(now, seat, strongest(same) ?? strongest(open) ?? old, was);
}

function chosen(now: Playthrough, seat: string, past: PastTurn, change: Change): Choose {
  const was = past.choices[seat]!;
  const changes = change.seat === seat && change.turn === now.state.turn;
  const wanted = changes ? change.option : was.option;
  const { options } = view(now.match, now.state, seat);
  const offered = options.find(({ option }) => option.id === wanted);
  return offered && offered.closed === null
    ? chooseAgain(now, seat, offered, was)
    : replaced(now, seat, was);
}

function must(now: Playthrough, seat: string, command: Command): Playthrough {
  const next = submit(now, seat, command);
  if (!next.ok) throw new Error(`${seat}, turn ${now.state.turn}: ${next.refusal.code}`);
  return next.playthrough;
}

/** Words of the debate that can still be said are said again. */
function debated(now: Playthrough, past: PastTurn): Playthrough {
  return past.said.reduce((current, { seat, command }) => {
    const next = submit(current, seat, command);
    return next.ok ? next.playthrough : current;
  }, now);
}

/**
 * The same match with one decision changed. Draws are named, so every other draw stays as it was;
 * everybody else does again what they did, as long as it is open to them.
 */
export function playOtherwise(played: Playthrough, change: Change): Playthrough {
  const { match } = played;
  const past = pastOf(played);
  const leader = match.settings.people[0]!;
  let now = begin(match);
  while (now.state.phase !== 'over') {
    const { turn, phase } = now.state;
    const then = past[turn - 1];
    if (!then || (phase === 'consequence' && turn === past.length && !played.state.ending)) break;
    if (phase === 'decision') {
      // In the order of then: it shows in the world, as the order of signatures.
      for (const seat of Object.keys(then.choices)) {
        now = must(now, seat, chosen(now, seat, then, change));
      }
    } else {
      if (phase === 'debate') now = debated(now, then);
      now = must(now, leader, { kind: 'proceed' });
    }
  }
  return now;
}
