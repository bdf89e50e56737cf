import type { InstructorCommand } from '../protocol/instructor-command.ts';
import type { MemberCommand } from '../protocol/member-command.ts';

/** One line of a class's log. Replaying the lines in their order gives the class again, bit for bit. */
export type Said = {
  /** Milliseconds of the server's clock. */
  at: number;
} & (
  | { by: 'instructor'; command: InstructorCommand }
  /** The server's clock ran to the end of a step. */
  | { by: 'clock'; command: { kind: 'expire' } }
  /** Somebody came in, under an id that the server drew; `to` where a list says who sits where. */
  | { by: 'door'; command: { kind: 'join'; member: string; to?: { table: number; seat: string } } }
  | {
      by: 'member';
      member: string;
      command: MemberCommand;
      /** Why the text is shown to nobody yet: the log does not hold the text that was judged. */
      held?: 'filter' | 'review';
    }
);

/** Why a line was not taken, as a code: words come last. */
export const CLASS_REFUSALS = [
  'wrong-step',
  'paused',
  'door-locked',
  'class-full',
  'already-here',
  'no-such-member',
  'not-in',
  'muted',
  'no-such-argument',
  'no-such-option',
  'no-such-question',
  'no-such-entry',
  'no-such-seat',
  'no-such-desk',
  'no-such-event',
  'option-closed',
  'frame-not-offered',
  'nothing-to-sign',
  'answer-closed',
  'free-text-off',
  'talk-off',
  'entry-taken',
  'too-many-entries',
  'own-entry',
  'not-your-entry',
  'settled',
  'wrong-form',
  'nothing-before',
  'too-early',
] as const;
export type ClassRefusal = (typeof CLASS_REFUSALS)[number];
