import { type Entry, type Hidden, meantFor } from './entry.ts';
import type { ClassRefusal } from './said.ts';
import type { ClassState, Member } from './state.ts';

export type Answer = ClassState | ClassRefusal;

/** Texts of one kind that one person may write in a turn. */
const MOST = { argument: 5, proposal: 2, amendment: 5, talk: 30 } as const;

/** An entry for a member: of the same table, meant for the seat, and not hidden from others. */
export function entryFor(
  { entries }: ClassState,
  { id: member, table, seat }: Member,
  id: string,
): Entry | undefined {
  const entry = entries.find((each) => each.id === id);
  if (!entry || !meantFor(entries, entry, table, seat)) return undefined;
  return entry.hidden === null || entry.by === member ? entry : undefined;
}

/** What every new entry starts with. */
export const written = (state: ClassState, member: Member, id: string, hidden: Hidden | null) => ({
  ...{ id, by: member.id, turn: state.turn, table: member.table, seat: member.seat, hidden },
  reported: [],
});

/** Whether an id names something already: a text that is kept under it would be another's. */
export const isTaken = ({ entries, notices }: ClassState, id: string): boolean =>
  entries.some((each) => each.id === id) || notices.some((each) => each.id === id);

/** The class with a new entry, unless its author may not write, or writes too much. */
export function addEntry(state: ClassState, member: Member, entry: Entry): Answer {
  const { setup, entries, turn } = state;
  if (!setup.freeText) return 'free-text-off';
  if (member.muted) return 'muted';
  if (isTaken(state, entry.id)) return 'entry-taken';
  const mine = entries.filter(
    (each) => each.kind === entry.kind && each.by === member.id && each.turn === turn,
  );
  if (mine.length >= MOST[entry.kind]) return 'too-many-entries';
  return { ...state, entries: [...entries, entry] };
}

export function withEntry(state: ClassState, changed: Entry): ClassState {
  return {
    ...state,
    entries: state.entries.map((each) => (each.id === changed.id ? changed : each)),
  };
}

/** Takes back what one wrote, with whatever hangs on it. */
export function withdraw(state: ClassState, member: Member, id: string): Answer {
  const entry = entryFor(state, member, id);
  if (!entry) return 'no-such-entry';
  if (entry.by !== member.id) return 'not-your-entry';
  const entries = state.entries.filter(
    (each) => each.id !== id && !(each.kind === 'amendment' && each.proposal === id),
  );
  return { ...state, entries };
}

export function report(state: ClassState, member: Member, id: string): Answer {
  const entry = entryFor(state, member, id);
  if (!entry) return 'no-such-entry';
  if (entry.by === member.id) return 'own-entry';
  if (entry.reported.includes(member.id)) return state;
  return withEntry(state, { ...entry, reported: [...entry.reported, member.id] });
}
