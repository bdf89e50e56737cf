import { view } from '../../game/index.ts';
import type { InstructorCommand } from '../protocol/instructor-command.ts';
import type { Answer } from './entries.ts';
import type { Step } from './plan.ts';
import { type ClassState, placeKey, type Room, withWork, workOf } from './state.ts';

type RoomWish = Extract<InstructorCommand, { kind: 'hands' | 'voice' | 'expect' }>;

const WHEN: Record<RoomWish['kind'], Step> = { voice: 'debate', expect: 'vote', hands: 'vote' };
const EMPTY: Room = { votes: {}, picks: {}, expects: {} };

/** What the room said, with one thing more, or why that cannot be said. */
function said(state: ClassState, room: Room, wish: RoomWish): Room | Extract<Answer, string> {
  const { match, state: now } = state.tables[wish.table]!;
  const { options, raised, hand, dilemma } = view(match, now, wish.seat);
  switch (wish.kind) {
    case 'hands': {
      const known = options.map(({ option }) => option.id);
      const strange = Object.keys(wish.votes).some((id) => !known.includes(id));
      return strange ? 'no-such-option' : { ...room, votes: wish.votes };
    }
    case 'expect': {
      const { question, yes, no } = wish;
      if (!dilemma.forecasts.some(({ id }) => id === question)) return 'no-such-question';
      return { ...room, expects: { ...room.expects, [question]: { yes, no } } };
    }
    case 'voice': {
      const { argument, move } = wish;
      const { [argument]: _, ...picks } = room.picks;
      if (move === 'none') return { ...room, picks };
      const there = move === 'rebut' ? hand : raised;
      if (!there.some(({ id }) => id === argument)) return 'no-such-argument';
      return { ...room, picks: { ...picks, [argument]: move } };
    }
  }
}

/** One screen, no devices: the instructor enters what the room says. */
export function hearRoom(state: ClassState, wish: RoomWish): Answer {
  if (state.setup.form !== 'screen') return 'wrong-form';
  if (state.step !== WHEN[wish.kind]) return 'wrong-step';
  if (!state.tables[wish.table] || !state.setup.seats.includes(wish.seat)) return 'no-such-seat';
  const { rooms } = workOf(state, state.turn);
  const key = placeKey(wish.table, wish.seat);
  const room = said(state, rooms[key] ?? EMPTY, wish);
  return typeof room === 'string' ? room : withWork(state, { rooms: { ...rooms, [key]: room } });
}
