import { scenarioHash } from '../../../game/index.ts';
import type { Heard } from '../../protocol/answers.ts';
import type { Earlier } from '../../protocol/results.ts';
import type { Setup } from '../../protocol/setup.ts';
import { setupSchema } from '../../protocol/setup.ts';
import { earlierChoices } from '../../review/earlier.ts';
import { hear, hearAll } from '../../table/hear.ts';
import type { ClassRefusal, Said } from '../../table/said.ts';
import { placesOf } from '../../table/seating.ts';
import { type ClassState, lobby } from '../../table/state.ts';
import type { ClassLanguage, Person, Sources } from '../../telling/index.ts';
import { plainName } from '../names/plain-text.ts';
import type { ClassFile } from '../store/class-file.ts';
import type { ClassRow, PersonRow } from '../store/rows.ts';
import type { Library, Shelved } from './library.ts';
import type { Presence } from './presence.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Texts that one person can have begun. */
const MOST_DRAFTS = 40;
/** A deadline that passed while the server was down is put off by this: people must come back first. */
const AFTER_RESTART = 30_000;

const NONE_EARLIER: Earlier = { classes: 0, choices: [] };

/** Milliseconds of the server's clock at which names and texts of a class are deleted. */
export const forgetsAt = ({ opened, setup }: Pick<ClassRow, 'opened' | 'setup'>): number =>
  opened + (JSON.parse(setup) as Pick<Setup, 'retentionDays'>).retentionDays * DAY;

/** A class whose log this server cannot read: its scenario or the rules have changed since. */
export class OtherVersion extends Error {}

/** One class in memory: what its log gives, and what lies beside the log. */
export class LiveClass {
  readonly row: ClassRow;
  readonly shelved: Shelved;
  readonly file: ClassFile;
  state: ClassState;
  readonly people = new Map<string, Person & { row: PersonRow }>();
  texts: Record<string, string>;
  remarks: { id: string; text: string }[];
  readonly roster: { name: string; at: number }[];
  private lines: number;
  private readonly before: () => ClassState[];
  private compared: Earlier | null = null;

  /** `before`: the classes with which this one is compared once it has ended. */
  constructor(
    row: ClassRow,
    library: Library,
    file: ClassFile,
    now: number,
    before: () => ClassState[],
  ) {
    const setup: Setup = setupSchema.parse(JSON.parse(row.setup));
    const shelved = library(setup.scenario);
    if (!shelved || scenarioHash(shelved.scenario) !== row.hash) {
      throw new OtherVersion(`${row.code}: ${setup.scenario}`);
    }
    const log = file.lines(row.id);
    this.row = row;
    this.shelved = shelved;
    this.file = file;
    this.lines = log.length;
    this.before = before;
    const state = hearAll(shelved.scenario, lobby(setup), log);
    const late = state.deadline !== null && state.deadline < now + AFTER_RESTART;
    this.state = late && log.length > 0 ? { ...state, deadline: now + AFTER_RESTART } : state;
    this.texts = file.texts(row.id);
    this.remarks = file.remarks(row.id);
    this.roster = file.roster(row.id);
    for (const person of file.people(row.id)) this.seat(person);
    for (const { member, key, text } of file.drafts(row.id)) {
      const person = this.people.get(member);
      if (person) person.drafts[key] = text;
    }
  }

  /** Puts a line into the log, or says why it is not taken. Only inside the writer's transaction. */
  take(said: Said): ClassRefusal | null {
    const next = hear(this.shelved.scenario, this.state, said);
    if (typeof next === 'string') return next;
    this.file.addLine(this.row.id, this.lines, said);
    this.lines += 1;
    this.state = next;
    return null;
  }

  /** A person of whom the log knows only the id. */
  seat(row: PersonRow): void {
    const { member, name, alias, language } = row;
    const known = this.people.get(member);
    const { here = false, seen = null, drafts = {} } = known ?? {};
    this.people.set(member, { row, name, alias, language, here, seen, drafts });
  }

  rename(member: string, name: string): boolean {
    const person = this.people.get(member);
    if (!person) return false;
    // Where the others know an alias, it is the alias that offends or not.
    const row = person.alias === null ? { ...person.row, name } : { ...person.row, alias: name };
    this.file.putPerson(row);
    this.seat(row);
    return true;
  }

  speak(member: string, language: ClassLanguage): void {
    const person = this.people.get(member);
    if (!person) return;
    const row = { ...person.row, language };
    this.file.putPerson(row);
    this.seat(row);
  }

  write(entry: string, text: string): void {
    this.file.putText(this.row.id, entry, text);
    this.texts = { ...this.texts, [entry]: text };
  }

  /** What was taken back is kept nowhere. */
  unwrite(entry: string): void {
    this.file.dropText(this.row.id, entry);
    const { [entry]: _, ...others } = this.texts;
    this.texts = others;
  }

  /** Says whether it is kept: a device that makes up texts without end would fill the disk. */
  draft(member: string, key: string, text: string): boolean {
    const person = this.people.get(member);
    if (!person) return false;
    const more = text !== '' && !Object.hasOwn(person.drafts, key);
    if (more && Object.keys(person.drafts).length >= MOST_DRAFTS) return false;
    this.file.putDraft(this.row.id, member, key, text);
    const { [key]: _, ...others } = person.drafts;
    person.drafts = text === '' ? others : { ...others, [key]: text };
    return true;
  }

  remark(id: string, text: string): void {
    this.file.putRemark(this.row.id, id, text);
    const others = this.remarks.filter((each) => each.id !== id);
    this.remarks = text === '' ? others : [...others, { id, text }];
  }

  /** Deletes every name and text. What was chosen stays, so the class still replays. */
  forget(): void {
    this.file.forget(this.row.id);
    this.texts = {};
    this.remarks = [];
    this.roster.length = 0;
    for (const { row } of [...this.people.values()]) {
      this.seat({ ...row, name: '', alias: null, secret: '' });
    }
    for (const person of this.people.values()) person.drafts = {};
  }

  answered(who: string, wish: string): Heard | undefined {
    return this.file.answer(this.row.id, who, wish);
  }

  remember(who: string, heard: Heard): void {
    this.file.addAnswer(this.row.id, who, heard);
  }

  /** Who is connected now. Says whether that changed. */
  lookAround(presence: Presence, now: number): boolean {
    let changed = false;
    const { rehearsal } = this.state.setup;
    for (const [member, person] of this.people) {
      const here = rehearsal || presence.here(member, now);
      if (here !== person.here) changed = true;
      person.here = here;
      person.seen = presence.seen(member);
    }
    return changed;
  }

  get forgets(): number {
    return forgetsAt(this.row);
  }

  /** Whether somebody has this name: nobody else is to look like them. */
  hasName(name: string): boolean {
    const folded = (each: string): string => each.normalize('NFKC').toLowerCase();
    return [...this.names].some((each) => folded(each) === folded(name));
  }

  /** Names that are in use, so that nobody gets one twice. */
  get names(): Set<string> {
    return new Set(
      [...this.people.values()].flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])]),
    );
  }

  /** Where a list says that somebody sits. */
  listed(name: string): { table: number; seat: string } | undefined {
    const found = this.roster.find((each) => plainName(each.name) === name);
    return found && placesOf(this.state.setup)[found.at];
  }

  /** Looked up once: what has ended changes no more. */
  private get earlier(): Earlier {
    if (this.state.step !== 'debrief') return NONE_EARLIER;
    this.compared ??= earlierChoices(this.before());
    return this.compared;
  }

  sources(link: string): Sources {
    const { code } = this.row;
    const { scenario, words } = this.shelved;
    return {
      ...{ code, link, scenario, words, state: this.state, texts: this.texts },
      people: Object.fromEntries(this.people),
      ...{ remarks: this.remarks, forgets: this.forgets, earlier: this.earlier },
    };
  }
}
