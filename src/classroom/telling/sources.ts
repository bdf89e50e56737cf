import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Earlier } from '../protocol/results.ts';
import type { ClassState } from '../table/state.ts';

export type ClassLanguage = 'en' | 'ko';

/** What is known of a person beside the log. */
export interface Person {
  /** What the instructor may call them; from the generator in an anonymous class. */
  name: string;
  /** What the others call them, if that is something else. */
  alias: string | null;
  language: ClassLanguage;
  /** Whether a device of theirs is connected. */
  here: boolean;
  /** Milliseconds of the server's clock at which one was last heard of. */
  seen: number | null;
  /** Texts that are being written, by key. */
  drafts: Record<string, string>;
}

/** All that a class is told from: the log's state, and what lies beside it. */
export interface Sources {
  code: string;
  /** The address at which phones in the room can join. */
  link: string;
  scenario: Scenario;
  words: Partial<Record<ClassLanguage, Words>>;
  state: ClassState;
  people: Record<string, Person>;
  /** By entry; an entry without one has lost it to the retention time. */
  texts: Record<string, string>;
  remarks: { id: string; text: string }[];
  /** What earlier classes of the same instructor decided; empty before the debrief. */
  earlier: Earlier;
  /** Milliseconds of the server's clock at which names and texts are deleted. */
  forgets: number;
}

/** The scenario's words in a language, or in one that it has. */
export const wordsIn = ({ words }: Sources, language: ClassLanguage): Words =>
  (words[language] ?? words.en ?? words.ko)!;

/** What the others call somebody. */
export const knownAs = ({ people }: Sources, member: string): string =>
  people[member]?.alias ?? people[member]?.name ?? '';
