import { scenarioHash } from '../../../game/index.ts';
import type { Fault, Heard, Joined, Opened } from '../../protocol/answers.ts';
import type { ConsoleWish, JoinRequest, MemberWish, OpenRequest } from '../../protocol/requests.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import { LOG_RULES } from '../../table/log-rules.ts';
import type { ClassState } from '../../table/state.ts';
import { report } from '../report.ts';
import { hashed, newCode, newId, newSecret, same, typedCode } from '../secrets.ts';
import type { ClassFile } from '../store/class-file.ts';
import type { ClassRow, Role } from '../store/rows.ts';
import { admit } from './admission.ts';
import { checkSetup } from './check-setup.ts';
import type { Library } from './library.ts';
import { forgetsAt, LiveClass, OtherVersion } from './live-class.ts';
import { presence } from './presence.ts';
import { rehearsing } from './rehearsing.ts';
import { hearConsoleWish, hearMemberWish } from './wishes.ts';
import { writer } from './writer.ts';

/** Somebody who showed a secret. */
export interface Bearer {
  class: string;
  role: Role;
  member: string | null;
}

/** How often the server looks at clocks and at who is still here, in milliseconds. */
const TICK = 500;

/** Keeps every class: opens it, lets people in, hears them, and calls `changed` when there is news. */
export function keeper(
  file: ClassFile,
  library: Library,
  clock: () => number,
  trouble: (error: unknown) => void,
) {
  const rows = new Map<string, ClassRow>(file.classes().map((row) => [row.id, row]));
  const bearers = new Map<string, Bearer>(
    file.secrets().map(({ hash, class: id, role, member }) => [hash, { class: id, role, member }]),
  );
  const live = new Map<string, LiveClass>();
  const present = presence();
  const listeners = new Set<(id: string) => void>();
  const changed = (id: string): void => {
    for (const listener of listeners) listener(id);
  };
  // What memory holds beyond the disk was promised to nobody: it is read anew.
  const { write, flush } = writer(file.atOnce, (error) => {
    live.clear();
    trouble(error);
  });

  /** The earlier classes of one, as far as this server can read them. */
  function before(id: string): ClassState[] {
    return file.earlier(id).flatMap((each) => {
      try {
        return [open(each).state];
      } catch (error) {
        if (error instanceof OtherVersion) return [];
        throw error;
      }
    });
  }

  /** Classes of the same scenario whose consoles an instructor holds. */
  const classesOf = (consoles: readonly string[], hash: string): string[] =>
    consoles.flatMap((secret) => {
      const held = bearers.get(hashed(secret));
      const row = held?.role === 'console' ? rows.get(held.class) : undefined;
      return row?.hash === hash ? [row.id] : [];
    });

  /** The class in memory, read from its log if need be. Throws OtherVersion. */
  function open(id: string): LiveClass {
    const known = live.get(id);
    if (known) return known;
    const row = rows.get(id)!;
    if (row.rules !== LOG_RULES) throw new OtherVersion(row.code);
    const opened = new LiveClass(row, library, file, clock(), () => before(id));
    opened.lookAround(present, clock());
    live.set(id, opened);
    return opened;
  }

  /** Work on one class. What throws is a fault of ours: the class is read anew, the others go on. */
  async function on<Result>(id: string, work: (of: LiveClass) => Result): Promise<Result> {
    try {
      const result = await write(() => work(open(id)));
      changed(id);
      return result;
    } catch (error) {
      live.delete(id);
      throw error;
    }
  }

  /** The newest class of a code: an instructor may keep it all term. */
  const classBy = (code: string): ClassRow | undefined =>
    [...rows.values()].filter((row) => same(row.code, typedCode(code))).at(-1);

  function freshCode(): string {
    const code = newCode();
    return classBy(code) ? freshCode() : code;
  }

  async function openClass(wish: OpenRequest): Promise<Opened | Fault> {
    const shelved = library(wish.setup.scenario);
    if (!shelved) return { code: 'no-such-scenario' };
    const wrong = checkSetup(wish.setup, shelved);
    if (wrong) return { code: 'malformed', where: wrong };
    const kept = wish.keep && bearers.get(hashed(wish.keep.secret));
    const mine = kept?.role === 'console' ? rows.get(kept.class) : undefined;
    const row: ClassRow = {
      id: newId(16),
      // The same instructor keeps the same code all term.
      code: mine && mine.code === typedCode(wish.keep!.code) ? mine.code : freshCode(),
      opened: clock(),
      setup: JSON.stringify(wish.setup),
      ...{ hash: scenarioHash(shelved.scenario), rules: LOG_RULES, forgotten: 0 },
    };
    const secrets = { console: newSecret(), co: newSecret(), projector: newSecret() };
    await write(() => {
      file.addClass(row);
      for (const { name, table } of wish.list ?? []) file.addToRoster(row.id, name, table);
      const held = [...(wish.earlier ?? []), ...(wish.keep ? [wish.keep.secret] : [])];
      for (const each of classesOf(held, row.hash)) file.addEarlier(row.id, each);
      for (const role of ['console', 'co', 'projector'] as const) {
        file.addSecret({ hash: hashed(secrets[role]), class: row.id, role, member: null });
      }
    });
    rows.set(row.id, row);
    for (const role of ['console', 'co', 'projector'] as const) {
      bearers.set(hashed(secrets[role]), { class: row.id, role, member: null });
    }
    if (wish.setup.rehearsal) await on(row.id, (of) => rehearsing(of, clock()));
    return { code: row.code, ...secrets, room: null };
  }

  async function join(id: string, wish: JoinRequest): Promise<Joined | Fault> {
    const answer = await on(id, (of) => admit(of, wish, clock()));
    if ('code' in answer) return answer;
    const { secret, member, hash } = answer;
    bearers.set(hash, { class: id, role: 'seat', member });
    return { secret, member };
  }

  const sayAsMember = (id: string, member: string, wishes: MemberWish[]): Promise<Heard[]> =>
    on(id, (of) => wishes.map((wish) => hearMemberWish(of, member, wish, clock())));

  async function sayAsConsole(id: string, wishes: ConsoleWish[], role: 'console' | 'co') {
    const heard = await on(id, (of): Heard[] =>
      wishes.map((wish) => hearConsoleWish(of, role, wish, clock())),
    );
    if (wishes.some(({ command }) => command.kind === 'forget')) file.settle();
    return heard;
  }

  /** A step whose time is over, agents that act, and who has gone. */
  function lookAfter(id: string, of: LiveClass, now: number): void {
    const { deadline } = of.state;
    if (deadline !== null && now >= deadline) {
      void on(id, (each) => each.take({ at: now, by: 'clock', command: { kind: 'expire' } })).catch(
        report,
      );
    }
    if (of.state.setup.rehearsal && rehearse(of.state).length > 0) {
      void on(id, (each) => rehearsing(each, now)).catch(report);
    }
    if (of.lookAround(present, now)) changed(id);
  }

  function tick(): void {
    for (const [id, of] of live) {
      try {
        lookAfter(id, of, clock());
      } catch (error) {
        // One class that cannot be looked after must not end the others.
        report(error);
      }
    }
  }

  /** Names and texts of classes whose retention time is over, whether their logs can be read or not. */
  async function forgetOld(): Promise<void> {
    for (const row of rows.values()) {
      if (row.forgotten || forgetsAt(row) > clock()) continue;
      try {
        await write(() => live.get(row.id)?.forget() ?? file.forget(row.id));
        row.forgotten = 1;
        file.settle();
        changed(row.id);
      } catch (error) {
        report(error);
      }
    }
  }

  const ticking = setInterval(tick, TICK);

  return {
    openClass,
    join,
    sayAsMember,
    sayAsConsole,
    forgetOld,
    open,
    classBy,
    bearer: (secret: string): Bearer | undefined => bearers.get(hashed(secret)),
    codeOf: (id: string): string => rows.get(id)!.code,
    /** A device of somebody came or went. */
    mark: ({ member }: Bearer, by: 1 | -1): void => {
      if (member !== null) present.mark(member, by, clock());
    },
    /** Calls back with the id of every class in which something changed. */
    listen(listener: (id: string) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed,
    stop(): void {
      clearInterval(ticking);
      flush();
      file.close();
    },
  };
}

export type Keeper = ReturnType<typeof keeper>;
