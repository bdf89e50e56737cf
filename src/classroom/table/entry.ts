/** Why nobody else sees an entry: a filter or the setup held it, or the instructor hid it. */
export type Hidden = 'filter' | 'review' | 'instructor';

interface Written {
  id: string;
  by: string;
  turn: number;
  table: number;
  seat: string;
  hidden: Hidden | null;
  /** Members who reported it. */
  reported: string[];
}

export interface WrittenArgument extends Written {
  kind: 'argument';
  option: string;
  /** The prepared argument or the entry that it answers. */
  under: string | null;
  stance: 'for' | 'against';
  evidence: string[];
}

export interface Proposal extends Written {
  kind: 'proposal';
  /** Whom it is put to: the author's cabinet, or every government at the table. */
  to: 'cabinet' | 'table';
  option: string | null;
  sponsors: string[];
  votes: Record<string, boolean>;
}

export interface Amendment extends Written {
  kind: 'amendment';
  proposal: string;
  sponsors: string[];
  settled: 'open' | 'taken' | 'dropped';
}

export interface Talk extends Written {
  kind: 'talk';
  /** The government that reads it besides the writer's own; null for all of the table. */
  to: string | null;
}

/** Something that a person wrote, without its text: texts are kept beside the log. */
export type Entry = WrittenArgument | Proposal | Amendment | Talk;

/** Whether the people of a government at a table are among those for whom an entry was written. */
export function meantFor(
  entries: readonly Entry[],
  entry: Entry,
  table: number,
  seat: string,
): boolean {
  if (entry.table !== table) return false;
  switch (entry.kind) {
    case 'argument':
      return entry.seat === seat;
    case 'proposal':
      return entry.to === 'table' || entry.seat === seat;
    case 'amendment': {
      const proposal = entries.find(({ id }) => id === entry.proposal);
      return proposal !== undefined && meantFor(entries, proposal, table, seat);
    }
    case 'talk':
      return entry.to === null || entry.seat === seat || entry.to === seat;
  }
}
