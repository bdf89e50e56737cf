import type { Anonymity, Form } from './choices.ts';

/**
 * The ways of the class server. Every request but the first two carries `Authorization: Bearer
 * SECRET`; a secret never stands in an address that is sent.
 */
export const WAYS = {
  /** GET: whether a class server answers here. */
  here: 'api/class',
  /** POST: opens a class. */
  open: 'api/classes',
  /** GET with `?code=`: what one is about to join. Seats nobody: link previews may fetch it. */
  door: 'api/door',
  /** POST: takes a seat. */
  join: 'api/join',
  /** POST: wishes of a student or of the console; answered once they are on disk. */
  say: 'api/say',
  /**
   * POST: a stream of what changes, as server-sent events of the name `told`. It ends with one of
   * the name `again` after a while, so that a device that is gone is seen to be gone.
   */
  listen: 'api/listen',
  /** POST: the same once, for lines that let no stream through; waits until something changes. */
  ask: 'api/ask',
  /** GET with `?as=csv|json|grades`: a class as a file, for the console. */
  file: 'api/file',
} as const;

/** How often a stream says that it is alive, in milliseconds; a client that hears nothing for three asks anew. */
export const HEARTBEAT = 5000;
/** How long the server holds an `ask` that has nothing new, and about how long a stream, in milliseconds. */
export const PATIENCE = 20_000;

export interface Here {
  classes: true;
  /** Whether opening a class needs the server's key. */
  keyed: boolean;
  /** The address by which others in the room reach this server, if it is open to them. */
  room: string | null;
}

export interface Opened {
  /** Six characters that cannot be mistaken for each other. */
  code: string;
  /** Secrets of the instructor, of a co-instructor and of the projector. */
  console: string;
  co: string;
  projector: string;
  room: string | null;
}

/** What somebody sees before they confirm that they want to come in. */
export interface Door {
  code: string;
  /** Milliseconds of the server's clock: several classes of one term can have one code. */
  opened: number;
  scenario: string;
  title: Record<string, string>;
  languages: string[];
  form: Form;
  anonymity: Anonymity;
  freeText: boolean;
  retentionDays: number;
  /** `over`: the class has ended and nobody can join. */
  door: 'open' | 'admit' | 'locked' | 'full' | 'over';
  /** A name that nobody in the class has, from the generator, by language. */
  suggested: Record<string, string>;
}

export interface Joined {
  /** Who holds it is this person, on whatever device. */
  secret: string;
  member: string;
}

/** Why a request was not taken, as a code; `where` names the part that is wrong. */
export type Fault =
  | { code: 'malformed'; where: string }
  | { code: 'too-large' | 'too-often' | 'no-such-class' | 'no-such-secret' | 'wrong-origin' }
  | { code: 'door-locked' | 'class-full' | 'class-over' | 'name-taken' | 'name-refused' }
  | { code: 'key-needed' | 'no-such-scenario' | 'server' }
  /** The log was written by a version that this server cannot read. */
  | { code: 'other-version'; where: string };

/** The answer to one wish, in the order of the wishes. */
export type Heard<Refusal extends string = string> = { wish: string } & (
  | { ok: true; held?: true }
  | { ok: false; refusal: Refusal | 'text-missing' | 'text-too-long' | 'not-allowed' }
);

/** A part of what is told, with the tag by which the device can say that it has it. */
export interface ToldParts {
  /** Milliseconds of the server's clock when this was sent. */
  now: number;
  parts: Record<string, { tag: string; value: unknown }>;
}
