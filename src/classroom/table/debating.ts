import type { View } from '../../game/index.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import { type Answer, addEntry, entryFor, written } from './entries.ts';
import type { Hidden } from './entry.ts';
import { type ClassState, type Member, withWork, workOf } from './state.ts';

type Wish<Kind extends MemberCommand['kind']> = Extract<MemberCommand, { kind: Kind }>;

export function lean(state: ClassState, member: Member, seen: View, option: string): Answer {
  if (!seen.options.some((each) => each.option.id === option)) return 'no-such-option';
  const { leans } = workOf(state, state.turn);
  return withWork(state, { leans: { ...leans, [member.id]: option } });
}

export function pick(
  state: ClassState,
  member: Member,
  { raised, hand }: View,
  { argument, move }: Wish<'pick'>,
): Answer {
  const there = move === 'rebut' ? hand : raised;
  if (move !== 'none' && !there.some(({ id }) => id === argument)) return 'no-such-argument';
  const { picks } = workOf(state, state.turn);
  const { [argument]: _, ...others } = picks[member.id] ?? {};
  const mine = move === 'none' ? others : { ...others, [argument]: move };
  return withWork(state, { picks: { ...picks, [member.id]: mine } });
}

export function write(
  state: ClassState,
  member: Member,
  { options, raised }: View,
  { entry: id, option, under, stance, evidence }: Wish<'write'>,
  hidden: Hidden | null,
): Answer {
  if (!options.some((each) => each.option.id === option)) return 'no-such-option';
  if (under !== null && !raised.some((each) => each.id === under)) {
    if (entryFor(state, member, under)?.kind !== 'argument') return 'no-such-argument';
  }
  const entry = { ...written(state, member, id, hidden), option, under, stance, evidence };
  return addEntry(state, member, { kind: 'argument', ...entry });
}

export function rate(
  state: ClassState,
  member: Member,
  { raised }: View,
  { entry: id, value }: Wish<'rate'>,
): Answer {
  const entry = entryFor(state, member, id);
  if (entry?.by === member.id) return 'own-entry';
  const there = entry?.turn === state.turn || raised.some((each) => each.id === id);
  if (!there) return 'no-such-entry';
  const { ratings } = workOf(state, state.turn);
  const given = { ...ratings[id], [member.id]: value };
  return withWork(state, { ratings: { ...ratings, [id]: given } });
}
