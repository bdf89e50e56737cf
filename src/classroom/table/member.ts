import { type View, view } from '../../game/index.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import { lean, pick, rate, write } from './debating.ts';
import { type Answer, report, withdraw } from './entries.ts';
import type { Hidden } from './entry.ts';
import type { Step } from './plan.ts';
import { amend, ballot, propose, settle, sponsor, talk } from './proposing.ts';
import type { ClassState, Member } from './state.ts';
import { foresee, vote } from './voting.ts';

const seenBy = ({ tables }: ClassState, { table, seat }: Member): View => {
  const { match, state } = tables[table]!;
  return view(match, state, seat);
};

const TURN: readonly Step[] = ['briefing', 'debate', 'vote', 'reveal', 'consequence'];
const BARGAINING: readonly Step[] = ['briefing', 'debate', 'vote'];

/** In which steps each wish makes sense. */
const WHEN: Record<MemberCommand['kind'], readonly Step[]> = {
  lean: ['briefing', 'debate'],
  pick: ['debate'],
  write: ['debate'],
  propose: ['debate'],
  amend: ['debate'],
  settle: ['debate'],
  sponsor: ['debate', 'vote'],
  ballot: ['debate', 'vote'],
  talk: BARGAINING,
  withdraw: BARGAINING,
  rate: ['debate', 'vote', 'reveal', 'consequence'],
  report: [...TURN, 'debrief'],
  foresee: ['vote'],
  vote: ['vote'],
  done: TURN,
};

/** The class after a student's wish, or why not; `hidden` says why a text is held back. */
export function hearMember(
  state: ClassState,
  id: string,
  wish: MemberCommand,
  hidden: Hidden | null,
): Answer {
  const member = Object.hasOwn(state.members, id) ? state.members[id] : undefined;
  if (!member) return 'no-such-member';
  if (member.place !== 'in') return 'not-in';
  if (!WHEN[wish.kind].includes(state.step)) return 'wrong-step';
  if (state.paused && wish.kind !== 'report') return 'paused';
  switch (wish.kind) {
    case 'lean':
      return lean(state, member, seenBy(state, member), wish.option);
    case 'pick':
      return pick(state, member, seenBy(state, member), wish);
    case 'write':
      return write(state, member, seenBy(state, member), wish, hidden);
    case 'rate':
      return rate(state, member, seenBy(state, member), wish);
    case 'propose':
      return propose(state, member, seenBy(state, member), wish, hidden);
    case 'amend':
      return amend(state, member, wish, hidden);
    case 'sponsor':
      return sponsor(state, member, wish.entry, wish.on);
    case 'settle':
      return settle(state, member, wish.entry, wish.taken);
    case 'ballot':
      return ballot(state, member, wish.entry, wish.aye);
    case 'talk':
      return talk(state, member, wish, hidden);
    case 'withdraw':
      return withdraw(state, member, wish.entry);
    case 'report':
      return report(state, member, wish.entry);
    case 'foresee':
      return foresee(state, member, seenBy(state, member), wish);
    case 'vote':
      return vote(state, member, seenBy(state, member), wish);
    case 'done':
      return { ...state, members: { ...state.members, [id]: { ...member, done: wish.done } } };
  }
}
