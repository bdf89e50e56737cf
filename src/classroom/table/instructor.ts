import type { Move } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { SHOWN } from '../protocol/choices.ts';
import type { InstructorCommand } from '../protocol/instructor-command.ts';
import { type Answer, isTaken } from './entries.ts';
import { injected } from './matches.ts';
import { hearRoom } from './room.ts';
import { desksOf, freeDesk, placesOf, shuffled } from './seating.ts';
import type { ClassState, Member } from './state.ts';
import { advance, back } from './steps.ts';
import { end, extend, pause, resume } from './time.ts';

type Wish<Kind extends InstructorCommand['kind']> = Extract<InstructorCommand, { kind: Kind }>;

function withMember(state: ClassState, id: string, change: Partial<Member>): Answer {
  const member = Object.hasOwn(state.members, id) ? state.members[id] : undefined;
  if (!member) return 'no-such-member';
  return { ...state, members: { ...state.members, [id]: { ...member, ...change } } };
}

function seat(scenario: Scenario, state: ClassState, wish: Wish<'seat'>): Answer {
  const { member, table, seat: to, desk } = wish;
  const places = placesOf(state.setup);
  if (!places.some((each) => each.table === table && each.seat === to)) return 'no-such-seat';
  if (desk !== undefined && !desksOf(scenario, to).includes(desk)) return 'no-such-desk';
  const others = Object.values(state.members).filter(({ id }) => id !== member);
  return withMember(state, member, {
    table,
    seat: to,
    desk: desk ?? freeDesk(scenario, others, table, to),
  });
}

function hide(state: ClassState, { entry: id, hidden }: Wish<'hide'>): Answer {
  if (!state.entries.some((each) => each.id === id)) return 'no-such-entry';
  const why = hidden ? ('instructor' as const) : null;
  // What the instructor has let pass is no longer reported.
  const entries = state.entries.map((each) =>
    each.id === id ? { ...each, hidden: why, reported: hidden ? each.reported : [] } : each,
  );
  return { ...state, entries };
}

function tell(state: ClassState, { entry: id, table, seat: to }: Wish<'tell'>): Answer {
  if (isTaken(state, id)) return 'entry-taken';
  const { turn, step, shown } = state;
  const told = { ...state, notices: [...state.notices, { id, turn, step, table, seat: to }] };
  // Words that were taken down make room for the next ones.
  return shown && table === null && to === null
    ? { ...told, shown: { ...shown, words: true } }
    : told;
}

function show(state: ClassState, { picture, page, words }: Wish<'show'>): ClassState {
  const now = state.shown ?? SHOWN;
  const turned = picture === undefined ? now.page : 0;
  return {
    ...state,
    shown: { picture: picture ?? now.picture, page: page ?? turned, words: words ?? now.words },
  };
}

/** The event comes wherever it still can; nowhere is a refusal. */
function inject(state: ClassState, at: number | null, event: string, moves?: Move[]): Answer {
  let anywhere = false;
  const tables = state.tables.map((playthrough, table) => {
    const after = at === null || at === table ? injected(playthrough, event, moves) : null;
    anywhere ||= after !== null;
    return after ?? playthrough;
  });
  return anywhere ? { ...state, tables } : 'no-such-event';
}

/** The class after a wish of the console, or why not. */
export function hearInstructor(
  scenario: Scenario,
  state: ClassState,
  wish: InstructorCommand,
  now: number,
): Answer {
  switch (wish.kind) {
    case 'start':
      return state.step === 'lobby' ? advance(scenario, state, now) : 'wrong-step';
    case 'pause':
      return pause(state, now);
    case 'resume':
      return resume(state, now);
    case 'extend':
      return extend(state, wish.minutes, now);
    case 'advance':
      if (state.step === 'lobby' || state.step === 'debrief') return 'wrong-step';
      return advance(scenario, state, now);
    case 'back':
      return back(state, now) ?? 'nothing-before';
    case 'end':
      return end(scenario, state, now);
    case 'door':
      return { ...state, door: wish.door };
    case 'admit':
      return withMember(state, wish.member, { place: 'in' });
    case 'seat':
      return seat(scenario, state, wish);
    case 'shuffle':
      return state.step === 'lobby' ? shuffled(scenario, state, now) : 'wrong-step';
    case 'mute':
      return withMember(state, wish.member, { muted: wish.muted });
    case 'remove':
      return withMember(state, wish.member, { place: 'gone' });
    case 'hide':
      return hide(state, wish);
    case 'hands':
    case 'voice':
    case 'expect':
      return hearRoom(state, wish);
    case 'tell':
      return tell(state, wish);
    case 'show':
      return show(state, wish);
    case 'inject':
      return inject(state, wish.table, wish.event);
    case 'happen':
      return inject(state, wish.table, wish.entry, wish.moves);
  }
}
