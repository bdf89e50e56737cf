import { leastShown } from '../protocol/choices.ts';
import type {
  AmendmentTold,
  ArgumentTold,
  ProposalTold,
  TalkTold,
} from '../protocol/entry-told.ts';
import { type Entry, meantFor } from '../table/entry.ts';
import { STEPS } from '../table/plan.ts';
import { type ClassState, type Member, workOf } from '../table/state.ts';
import { knownAs, type Sources } from './sources.ts';

/** Entries that a member may read: meant for the seat, and shown or one's own. */
function readableBy({ entries }: ClassState, { id, table, seat }: Member): Entry[] {
  return entries.filter(
    (entry) => meantFor(entries, entry, table, seat) && (entry.hidden === null || entry.by === id),
  );
}

/** Whether what was said of entries of a turn is told: ratings and ballots wait for the votes. */
export const opened = ({ turn, step }: ClassState, of: number): boolean =>
  of < turn || STEPS.indexOf(step) >= STEPS.indexOf('reveal');

/** Mean rating, from 1 to 5; null without ratings. */
export function meanOf(ratings: Record<string, number>): number | null {
  const values = Object.values(ratings);
  if (values.length === 0) return null;
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function base(sources: Sources, { id: reader }: Member, entry: Entry) {
  const { id, turn, seat, by, hidden, reported } = entry;
  return {
    ...{ id, turn, seat },
    text: sources.texts[id] ?? null,
    author: knownAs(sources, by),
    mine: by === reader,
    held: hidden !== null,
    reported: reported.includes(reader),
  };
}

export interface EntriesTold {
  arguments: ArgumentTold[];
  proposals: ProposalTold[];
  talk: TalkTold[];
}

/** What a member is told of everything that people wrote. */
export function tellEntries(sources: Sources, member: Member): EntriesTold {
  const { state } = sources;
  const readable = readableBy(state, member);
  const amendmentsTo = (proposal: string): AmendmentTold[] =>
    readable.flatMap((entry) => {
      if (entry.kind !== 'amendment' || entry.proposal !== proposal) return [];
      const { sponsors, settled } = entry;
      const sponsored = sponsors.includes(member.id);
      return [{ ...base(sources, member, entry), sponsors: sponsors.length, sponsored, settled }];
    });
  const told: EntriesTold = { arguments: [], proposals: [], talk: [] };
  for (const entry of readable) {
    const common = base(sources, member, entry);
    const open = opened(state, entry.turn);
    switch (entry.kind) {
      case 'argument': {
        const { option, under, stance, evidence } = entry;
        const ratings = workOf(state, entry.turn).ratings[entry.id] ?? {};
        const enough = Object.keys(ratings).length >= leastShown(state.setup.anonymity);
        told.arguments.push({
          ...{ ...common, option, under, stance, evidence },
          ratings: Object.keys(ratings).length,
          mean: open && enough ? meanOf(ratings) : null,
        });
        break;
      }
      case 'proposal': {
        const { to, option, sponsors, votes } = entry;
        const ayes = Object.values(votes).filter(Boolean).length;
        told.proposals.push({
          ...{ ...common, to, option, sponsors: sponsors.length },
          sponsored: sponsors.includes(member.id),
          amendments: amendmentsTo(entry.id),
          vote: votes[member.id] ?? null,
          ayes: open ? ayes : null,
          nays: open ? Object.keys(votes).length - ayes : null,
        });
        break;
      }
      case 'talk':
        told.talk.push({ ...common, to: entry.to });
        break;
      case 'amendment':
        break;
    }
  }
  return told;
}
