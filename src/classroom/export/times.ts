import type { Scenario } from '../../scenario/format/scenario.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import type { Setup } from '../protocol/setup.ts';
import { heardAgain } from '../table/hear.ts';
import type { Said } from '../table/said.ts';
import { lobby } from '../table/state.ts';

/** What a command does, as the table of a class calls it, and to what. */
function doings(command: MemberCommand): [action: string, subject: string][] {
  switch (command.kind) {
    case 'lean':
      return [['lean', command.option]];
    case 'pick':
      return [[command.move, command.argument]];
    case 'write':
      return [['argument', command.entry]];
    case 'propose':
      return [['proposal', command.entry]];
    case 'amend':
      return [['amendment', command.entry]];
    case 'talk':
    case 'sponsor':
    case 'ballot':
    case 'rate':
      return [[command.kind, command.entry]];
    case 'foresee':
      return [['foresee', command.question]];
    case 'vote': {
      const answered = Object.keys(command.answers).map((call): [string, string] => [
        'answer',
        call,
      ]);
      return [['vote', command.option], ['sign', command.option], ...answered];
    }
    default:
      return [];
  }
}

const keyOf = (turn: number, member: string, action: string, subject: string): string =>
  `${turn} ${member} ${action} ${subject}`;

/** When somebody last did something, in milliseconds of the server's clock; undefined if never. */
export type Times = (
  turn: number,
  member: string,
  action: string,
  subject: string,
) => number | undefined;

/** When everything in a log was done for the last time: what counts in the end was said then. */
export function timesOf(scenario: Scenario, setup: Setup, log: readonly Said[]): Times {
  const times = new Map<string, number>();
  for (const { said, before } of heardAgain(scenario, lobby(setup), log)) {
    if (said.by !== 'member') continue;
    for (const [action, subject] of doings(said.command)) {
      times.set(keyOf(before.turn, said.member, action, subject), said.at);
    }
  }
  return (...doing) => times.get(keyOf(...doing));
}
