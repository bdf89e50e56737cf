import type { ClassLanguage, Sources } from '../../telling/index.ts';
import type { Keeper } from '../live/keeper.ts';
import type { Bearer } from '../live/register.ts';
import { report } from '../report.ts';
import { type Known, newsFor } from './tell.ts';

/** Changes of a class are told together after this many milliseconds. */
const GATHER = 80;
/** A large class takes time to tell; at least this many times as long is left for everything else. */
const REST = 3;

export interface Listener {
  bearer: Bearer;
  language: ClassLanguage;
  known: Known;
  /** Takes news, as JSON; settles once the line has taken it. */
  send: (news: string) => Promise<void>;
}

/** Tells every connected device what has changed, and nothing twice. */
export function broadcast(keeper: Keeper, link: (code: string) => string, clock: () => number) {
  const listeners = new Map<string, Set<Listener>>();
  /** Those whose lines have not taken the last news yet, and whether there is more for them. */
  const slow = new Map<Listener, { more: boolean }>();
  const due = new Map<string, NodeJS.Timeout>();
  const took = new Map<string, number>();

  const sourcesOf = (id: string): Sources => {
    const of = keeper.open(id);
    return of.sources(link(of.row.code));
  };

  /** Tells what is new, and nothing to a line that is still busy: that is told later, all at once. */
  function tell(listener: Listener, sources: Sources): void {
    const busy = slow.get(listener);
    if (busy) {
      busy.more = true;
      return;
    }
    const { bearer, language, known, send } = listener;
    const news = newsFor(sources, bearer, language, known, clock());
    if (news === null) return;
    const telling = { more: false };
    slow.set(listener, telling);
    send(news)
      .catch(() => undefined)
      .then(() => {
        slow.delete(listener);
        const here = listeners.get(bearer.class)?.has(listener);
        if (telling.more && here) tell(listener, sourcesOf(bearer.class));
      })
      .catch(report);
  }

  function tellAll(id: string): void {
    due.delete(id);
    const began = performance.now();
    try {
      const sources = sourcesOf(id);
      for (const listener of listeners.get(id) ?? []) tell(listener, sources);
    } catch (error) {
      // A device that is not told asks again; the others must not wait for it.
      report(error);
    }
    took.set(id, performance.now() - began);
  }

  keeper.listen((id) => {
    if (due.has(id) || !listeners.get(id)?.size) return;
    due.set(id, setTimeout(tellAll, Math.max(GATHER, REST * (took.get(id) ?? 0)), id));
  });

  return {
    /** Tells a device what it lacks now and whatever changes from now on. Throws OtherVersion. */
    add(listener: Listener): () => void {
      const { bearer } = listener;
      // Whoever cannot be told is not counted as here.
      tell(listener, sourcesOf(bearer.class));
      keeper.mark(bearer, 1);
      const all = listeners.get(bearer.class) ?? new Set();
      listeners.set(bearer.class, all.add(listener));
      return () => {
        if (!all.delete(listener)) return;
        keeper.mark(bearer, -1);
        if (all.size > 0 || listeners.get(bearer.class) !== all) return;
        listeners.delete(bearer.class);
        took.delete(bearer.class);
      };
    },
    stop(): void {
      for (const timer of due.values()) clearTimeout(timer);
    },
  };
}

export type Broadcast = ReturnType<typeof broadcast>;
