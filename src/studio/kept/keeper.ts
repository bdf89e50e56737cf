import { claim } from '../../play/saves/claim.ts';
import type { Bench, BenchState } from '../bench/bench.ts';
import { namesOf } from '../document/title.ts';
import { keepDocument } from './documents.ts';
import { openVersions } from './versions/remember.ts';

/** `full` and `nowhere`: not kept. `elsewhere`: another tab has taken the document. */
export type Keeping = 'saved' | 'saving' | 'full' | 'nowhere' | 'elsewhere';

export interface Keeper {
  get(): Keeping;
  subscribe(changed: () => void): () => void;
  /** Resolves when no other tab writes this document any more: only then is it worth reading. */
  taken: Promise<void>;
  /** Keeps what is on the workbench after every change, as long as the document is this tab's. */
  watch(bench: Bench): void;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** What must not be lost by closing the page. */
const UNSAVED: ReadonlySet<Keeping> = new Set(['saving', 'full', 'nowhere']);

/** The document itself is kept; that a version of it is not is no reason to worry anybody. */
const noVersion = () => {};

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** Keeps one document in this browser; one write at a time, and always the newest. */
export function openKeeper(id: string): Keeper {
  let keeping: Keeping = 'saved';
  let bench: Bench | undefined;
  let kept: BenchState | undefined;
  let writing: Promise<void> | undefined;
  const versions = openVersions(id);
  const listeners = new Set<() => void>();

  const set = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    if (UNSAVED.has(next)) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
    for (const changed of listeners) changed();
  };
  const write = async () => {
    try {
      while (bench && kept !== bench.get()) {
        const state = bench.get();
        await keepDocument({ ...state, ...namesOf(state.history.files), saved: Date.now() });
        kept = state;
        await versions.written(state.history.files).catch(noVersion);
      }
      set('saved');
    } catch (error) {
      set(isFull(error) ? 'full' : 'nowhere');
    }
    writing = undefined;
  };
  const changed = () => {
    if (keeping === 'elsewhere' || writing) return;
    set('saving');
    writing = write();
  };
  const leave = async () => {
    await writing;
    bench?.close();
    const unsaved = UNSAVED.has(keeping);
    set('elsewhere');
    // What could not be kept is still only here.
    if (unsaved) addEventListener('beforeunload', warn);
  };
  const { taken } = claim(`studio:${id}`, leave);
  return {
    get: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    taken,
    watch(watched) {
      bench = watched;
      kept = watched.get();
      versions.opened(kept.history.files).catch(noVersion);
      watched.subscribe(changed);
    },
  };
}
