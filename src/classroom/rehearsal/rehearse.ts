import { draw, type View, view } from '../../game/index.ts';
import type { Argument } from '../../scenario/format/argument.ts';
import { STRATEGIES, type Strategy } from '../../scenario/format/gauges.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import type { ClassState, Member } from '../table/state.ts';

/** What an agent in a student's place does; `echoes` names the prepared argument whose claim it repeats as its own text. */
export interface Rehearsed {
  member: string;
  command: MemberCommand;
  echoes?: string;
}

/** Prepared arguments that an agent rates in a debate, and how often one writes a text. */
const RATED = 4;
const WRITES = 0.3;

interface Actor {
  member: Member;
  seen: View;
  /** A number in [0, 1) for a name, the same whenever it is asked. */
  chance: (name: string) => number;
  /** The line that this agent tends to. */
  strategy: Strategy;
}

function actorOf(state: ClassState, member: Member): Actor | null {
  const playthrough = state.tables[member.table];
  if (!playthrough) return null;
  const chance = (name: string) => draw(state.setup.seed, state.turn, `${member.id}:${name}`);
  const tends = draw(state.setup.seed, 0, `${member.id}:strategy`);
  return {
    ...{ member, chance },
    seen: view(playthrough.match, playthrough.state, member.seat),
    strategy: STRATEGIES[Math.floor(tends * STRATEGIES.length)]!,
  };
}

/** The open option that the agent likes best: mostly its line, partly whim. */
function liked({ seen, chance, strategy }: Actor, mood: string): string | undefined {
  const taste = ({ option }: View['options'][number]) =>
    option.effort[strategy] + 0.5 * chance(`${mood}:${option.id}`);
  return seen.options.filter(({ closed }) => closed === null).sort((a, b) => taste(b) - taste(a))[0]
    ?.option.id;
}

function rated({ seen, chance, member }: Actor, wanted: string): Rehearsed[] {
  const value = ({ id, supports, attacks }: Argument): number => {
    const pull = Number(supports.includes(wanted)) - Number(attacks.includes(wanted));
    return Math.max(1, Math.min(5, Math.floor(2 + 2 * pull + 3 * chance(`rate:${id}`))));
  };
  return [...seen.raised]
    .sort((a, b) => chance(`order:${a.id}`) - chance(`order:${b.id}`))
    .slice(0, RATED)
    .map((each) => ({
      member: member.id,
      command: { kind: 'rate', entry: each.id, value: value(each) },
    }));
}

function written(actor: Actor, wanted: string, turn: number): Rehearsed[] {
  const { seen, chance, member } = actor;
  const echoes = seen.raised.find(({ supports }) => supports.includes(wanted))?.id;
  if (echoes === undefined || chance('writes') >= WRITES) return [];
  const entry = `rehearsal${turn}${member.id}`.slice(0, 32);
  const part = { entry, option: wanted, under: null, stance: 'for', evidence: [] } as const;
  return [{ member: member.id, command: { kind: 'write', ...part, evidence: [] }, echoes }];
}

function debates(actor: Actor, { setup, turn }: ClassState): Rehearsed[] {
  const { seen, chance, member } = actor;
  const wanted = liked(actor, 'debate');
  if (wanted === undefined) return [];
  const backs = seen.raised.filter(({ supports }) => supports.includes(wanted));
  const picked = backs[Math.floor(chance('pick') * backs.length)];
  const pick: Rehearsed[] = picked
    ? [{ member: member.id, command: { kind: 'pick', argument: picked.id, move: 'endorse' } }]
    : [];
  return [
    ...pick,
    ...rated(actor, wanted),
    ...(setup.freeText ? written(actor, wanted, turn) : []),
  ];
}

function votes(actor: Actor): Rehearsed[] {
  const { seen, chance, member } = actor;
  const foreseen: Rehearsed[] = seen.dilemma.forecasts.map(({ id }) => ({
    member: member.id,
    command: {
      kind: 'foresee',
      question: id,
      answer: chance(`answer:${id}`) < 0.5,
      confidence: 50 + Math.floor(chance(`sure:${id}`) * 51),
    },
  }));
  const wanted = liked(actor, 'vote');
  const option = seen.options.find((each) => each.option.id === wanted)?.option;
  if (!option) return foreseen;
  const answers = Object.fromEntries(
    seen.calls.map(({ id, open }) => [id, open[Math.floor(chance(`call:${id}`) * open.length)]!]),
  );
  const signs = seen.dilemma.proposal !== undefined && option.effort.multilateral > 0;
  const frame = option.frames[Math.floor(chance('frame') * option.frames.length)]!;
  const ballot = { option: option.id, frame, signs, answers };
  return [...foreseen, { member: member.id, command: { kind: 'vote', ...ballot } }];
}

function acts(actor: Actor, state: ClassState): Rehearsed[] {
  switch (state.step) {
    case 'briefing': {
      const option = liked(actor, 'lean');
      return option === undefined
        ? []
        : [{ member: actor.member.id, command: { kind: 'lean', option } }];
    }
    case 'debate':
      return debates(actor, state);
    case 'vote':
      return votes(actor);
    default:
      return [];
  }
}

/**
 * What agents in the students' places do in the step that is on, each until it is done with it.
 * The same class gives the same wishes.
 */
export function rehearse(state: ClassState): Rehearsed[] {
  if (state.paused || state.step === 'lobby' || state.step === 'debrief') return [];
  return Object.values(state.members).flatMap((member) => {
    if (member.place !== 'in' || member.done) return [];
    const actor = actorOf(state, member);
    if (!actor) return [];
    return [
      ...acts(actor, state),
      { member: member.id, command: { kind: 'done', done: true } } as const,
    ];
  });
}
