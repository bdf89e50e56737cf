import { scenarioHash } from '../../../game/index.ts';
import type { Fault, Heard, Joined, Opened } from '../../protocol/answers.ts';
import type { ConsoleWish, JoinRequest, MemberWish, OpenRequest } from '../../protocol/requests.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import { LOG_RULES } from '../../table/log-rules.ts';
import { report } from '../report.ts';
import { hashed, newId, newSecret, typedCode } from '../secrets.ts';
import type { ClassFile } from '../store/class-file.ts';
import type { ClassRow } from '../store/rows.ts';
import { admit } from './admission.ts';
import { checkSetup } from './check-setup.ts';
import { inMemory } from './in-memory.ts';
import type { Library } from './library.ts';
import { forgetsAt, type LiveClass } from './live-class.ts';
import { presence } from './presence.ts';
import { type Bearer, register } from './register.ts';
import { rehearsing } from './rehearsing.ts';
import { hearConsoleWish, hearMemberWish } from './wishes.ts';
import { writer } from './writer.ts';

/** How often the server looks at clocks and at who is still here, in milliseconds. */
const TICK = 500;

/** Keeps every class: opens it, lets people in, hears them, and calls `changed` when there is news. */
export function keeper(
  file: ClassFile,
  library: Library,
  clock: () => number,
  trouble: (error: unknown) => void,
) {
  const known = register(file);
  const present = presence();
  const live = inMemory(known, file, library, present, clock);
  const listeners = new Set<(id: string) => void>();
  const changed = (id: string): void => {
    for (const listener of listeners) listener(id);
  };
  // What memory holds beyond the disk was promised to nobody: it is read anew.
  const { write, flush } = writer(file.atOnce, (error) => {
    live.dropAll();
    trouble(error);
  });

  /** Work on one class. What throws is a fault of ours: the class is read anew, the others go on. */
  async function on<Result>(id: string, work: (of: LiveClass) => Result): Promise<Result> {
    try {
      const result = await write(() => work(live.open(id)));
      changed(id);
      return result;
    } catch (error) {
      live.drop(id);
      throw error;
    }
  }

  async function openClass(wish: OpenRequest): Promise<Opened | Fault> {
    const shelved = library(wish.setup.scenario);
    if (!shelved) return { code: 'no-such-scenario' };
    const wrong = checkSetup(wish.setup, shelved);
    if (wrong) return { code: 'malformed', where: wrong };
    const mine = wish.keep && known.classOf(wish.keep.secret);
    const row: ClassRow = {
      id: newId(16),
      // The same instructor keeps the same code all term.
      code: mine && mine.code === typedCode(wish.keep!.code) ? mine.code : known.freshCode(),
      opened: clock(),
      setup: JSON.stringify(wish.setup),
      ...{ hash: scenarioHash(shelved.scenario), rules: LOG_RULES },
    };
    const secrets = { console: newSecret(), co: newSecret(), projector: newSecret() };
    const shown = (['console', 'co', 'projector'] as const).map((role) => ({
      ...{ hash: hashed(secrets[role]), class: row.id, role, member: null },
    }));
    await write(() => {
      file.addClass(row);
      for (const { name, place } of wish.list ?? []) file.addToRoster(row.id, name, place);
      const held = [...(wish.earlier ?? []), ...(wish.keep ? [wish.keep.secret] : [])];
      for (const each of held.map(known.classOf)) {
        // Only those of the same scenario can be compared.
        if (each?.hash === row.hash) file.addEarlier(row.id, each.id);
      }
      for (const secret of shown) file.addSecret(secret);
    });
    known.add(row);
    for (const secret of shown) known.admit(secret);
    if (wish.setup.rehearsal) await on(row.id, (of) => rehearsing(of, clock()));
    return { code: row.code, ...secrets, room: null };
  }

  async function join(id: string, wish: JoinRequest): Promise<Joined | Fault> {
    const answer = await on(id, (of) => admit(of, wish, clock()));
    if ('code' in answer) return answer;
    const { secret, member, hash } = answer;
    known.admit({ hash, class: id, role: 'seat', member });
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
    live.dropIdle();
    for (const [id, of] of live.all()) {
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
    for (const row of known.all()) {
      if (forgetsAt(row) > clock() || !file.holdsNames(row.id)) continue;
      try {
        const of = live.found(row.id);
        await write(() => (of ? of.forget() : file.forget(row.id)));
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
    open: live.open,
    classBy: known.classBy,
    bearer: known.bearer,
    codeOf: (id: string): string => known.row(id).code,
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
