import type { Heard } from '../protocol/answers.ts';
import { MOST_WISHES } from '../protocol/choices.ts';
import { newId } from './new-id.ts';

/** What somebody wants, and that they do not know yet whether it was heard. */
export interface Pending<Command extends { kind: string }> {
  wish: string;
  command: Command;
  text?: string;
}

/** Where wishes are kept while there is no line: as `localStorage`, which outlives a dead phone. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft that has a newer one behind it need not be sent. */
const replaces = (old: object, fresh: object): boolean =>
  'kind' in old &&
  old.kind === 'draft' &&
  'key' in old &&
  'key' in fresh &&
  'kind' in fresh &&
  fresh.kind === 'draft' &&
  old.key === fresh.key;

/**
 * Wishes in the order in which they were made, kept until they were answered. Two tabs with one
 * seat share the shelf's place but not their lists: neither takes the other's wishes off it, and a
 * wish that both send is heard once.
 */
export function outbox<Command extends { kind: string }>(place: string, shelf: Shelf | null) {
  const answers = new Map<string, (heard: Heard) => void>();
  let pending = read();
  /** Every wish that was ever on this list: what else lies on the shelf is another tab's. */
  const own = new Set(pending.map(({ wish }) => wish));

  function isPending(kept: unknown): kept is Pending<Command> {
    if (typeof kept !== 'object' || kept === null) return false;
    if (!('wish' in kept && 'command' in kept)) return false;
    const { wish, command } = kept;
    return typeof wish === 'string' && typeof command === 'object' && command !== null;
  }

  function read(): Pending<Command>[] {
    try {
      const kept: unknown = JSON.parse(shelf?.getItem(place) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isPending) : [];
    } catch {
      return [];
    }
  }

  function keep(): void {
    const all = [...read().filter(({ wish }) => !own.has(wish)), ...pending];
    try {
      if (all.length === 0) shelf?.removeItem(place);
      else shelf?.setItem(place, JSON.stringify(all));
    } catch {
      // A full or forbidden storage keeps nothing; the page itself still does.
    }
  }

  return {
    /** How many wishes wait for their answer. */
    get size(): number {
      return pending.length;
    },
    add(command: Command, text?: string): Promise<Heard> {
      const wish = newId();
      const fresh: Pending<Command> = { wish, command, ...(text === undefined ? {} : { text }) };
      for (const old of pending) {
        if (replaces(old.command, command)) answers.get(old.wish)?.({ wish: old.wish, ok: true });
      }
      pending = [...pending.filter((old) => !replaces(old.command, command)), fresh];
      own.add(wish);
      keep();
      return new Promise((heard) => answers.set(wish, heard));
    },
    /** The next ones to send, oldest first. */
    next: (most = MOST_WISHES): Pending<Command>[] => pending.slice(0, most),
    /** Takes the answered ones off the list. */
    answered(list: readonly Heard[]): void {
      const done = new Set(list.map(({ wish }) => wish));
      pending = pending.filter(({ wish }) => !done.has(wish));
      keep();
      for (const heard of list) {
        answers.get(heard.wish)?.(heard);
        answers.delete(heard.wish);
      }
    },
  };
}
