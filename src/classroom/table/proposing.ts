import type { View } from '../../game/index.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import { type Answer, addEntry, entryFor, withEntry, written } from './entries.ts';
import type { Hidden, Proposal } from './entry.ts';
import type { ClassState, Member } from './state.ts';

type Wish<Kind extends MemberCommand['kind']> = Extract<MemberCommand, { kind: Kind }>;

function proposalFor(state: ClassState, member: Member, id: string): Proposal | undefined {
  const entry = entryFor(state, member, id);
  return entry?.kind === 'proposal' && entry.turn === state.turn ? entry : undefined;
}

export function propose(
  state: ClassState,
  member: Member,
  { options }: View,
  { entry: id, to, option }: Wish<'propose'>,
  hidden: Hidden | null,
): Answer {
  if (option !== null && !options.some((each) => each.option.id === option))
    return 'no-such-option';
  const base = written(state, member, id, hidden);
  return addEntry(state, member, {
    ...{ kind: 'proposal', ...base, to, option },
    sponsors: [],
    votes: {},
  });
}

export function amend(
  state: ClassState,
  member: Member,
  { entry: id, proposal }: Wish<'amend'>,
  hidden: Hidden | null,
): Answer {
  if (!proposalFor(state, member, proposal)) return 'no-such-entry';
  const base = written(state, member, id, hidden);
  return addEntry(state, member, {
    ...{ kind: 'amendment', ...base, proposal },
    sponsors: [],
    settled: 'open',
  });
}

/** Whoever wrote something stands behind it anyway. */
export function sponsor(state: ClassState, member: Member, id: string, on: boolean): Answer {
  const entry = entryFor(state, member, id);
  if (!entry || !('sponsors' in entry) || entry.turn !== state.turn) return 'no-such-entry';
  if (entry.by === member.id) return 'own-entry';
  const others = entry.sponsors.filter((each) => each !== member.id);
  return withEntry(state, { ...entry, sponsors: on ? [...others, member.id] : others });
}

/** Only who wrote a proposal says what goes into it. */
export function settle(state: ClassState, member: Member, id: string, taken: boolean): Answer {
  const entry = entryFor(state, member, id);
  if (entry?.kind !== 'amendment') return 'no-such-entry';
  const proposal = proposalFor(state, member, entry.proposal);
  if (proposal?.by !== member.id) return 'not-your-entry';
  return withEntry(state, { ...entry, settled: taken ? 'taken' : 'dropped' });
}

export function ballot(state: ClassState, member: Member, id: string, aye: boolean | null): Answer {
  const entry = proposalFor(state, member, id);
  if (!entry) return 'no-such-entry';
  const { [member.id]: _, ...others } = entry.votes;
  return withEntry(state, {
    ...entry,
    votes: aye === null ? others : { ...others, [member.id]: aye },
  });
}

export function talk(
  state: ClassState,
  member: Member,
  { entry: id, to }: Wish<'talk'>,
  hidden: Hidden | null,
): Answer {
  const { setup } = state;
  if (to === null) {
    // Where one government is held nobody else would hear it.
    if (setup.seats.length === 1) return 'no-such-seat';
  } else {
    if (!setup.talk) return 'talk-off';
    if (!setup.seats.includes(to) || to === member.seat) return 'no-such-seat';
  }
  return addEntry(state, member, { kind: 'talk', ...written(state, member, id, hidden), to });
}
