import type { Bench } from '../../bench/bench.ts';
import type { Files } from '../../document/files.ts';
import { differing, sameFiles } from '../../document/same-files.ts';
import { readFolder, writeInto } from './folder.ts';
import { dropTie, keepTie, type Tie, tieOf } from './ties.ts';

/**
 * How the document and its folder stand to each other. `locked`: the browser asks again after a
 * reload. `changed`: somebody else has written there; `theirs` is what lies there now.
 */
export type DiskState =
  | { kind: 'none' }
  | { kind: 'locked' | 'written' | 'writing' | 'failed'; name: string }
  | { kind: 'changed'; name: string; theirs: Files };

export interface Disk {
  get(): DiskState;
  subscribe(changed: () => void): () => void;
  /** Writes the document into a folder from now on. */
  tie(folder: FileSystemDirectoryHandle): Promise<void>;
  /** Asks the person for permission; must follow a click. */
  unlock(): Promise<void>;
  /** Takes what lies in the folder onto the bench, as one step. */
  takeTheirs(): Promise<void>;
  /** Writes the document over what lies in the folder. */
  writeOurs(): Promise<void>;
  untie(): Promise<void>;
}

/** Files are written when nobody has typed for so long. */
const PAUSE_MS = 1000;

/** Keeps a document in a folder of the computer too, where the browser can do it. */
export function openDisk(id: string, bench: Bench): Disk {
  let state: DiskState = { kind: 'none' };
  let tied: Tie | undefined;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let busy: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const set = (next: DiskState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  const ours = () => bench.get().history.files;
  const see = async (tie: Tie, seen: Files) => {
    tied = { ...tie, seen };
    await keepTie(id, tied);
  };

  const synchronise = async () => {
    const tie = tied;
    if (!tie) return;
    const { name } = tie.folder;
    try {
      if ((await tie.folder.queryPermission?.({ mode: 'readwrite' })) === 'prompt') {
        return set({ kind: 'locked', name });
      }
      const there = await readFolder(tie.folder);
      const mine = ours();
      if (!sameFiles(there, tie.seen) && !sameFiles(there, mine)) {
        return set({ kind: 'changed', name, theirs: there });
      }
      const changed = differing(there, mine);
      if (changed.length > 0) set({ kind: 'writing', name });
      for (const file of changed) await writeInto(tie.folder, file, mine[file] ?? '');
      await see(tie, mine);
      set({ kind: 'written', name });
      // Something may have been typed meanwhile.
      if (!sameFiles(mine, ours())) later();
    } catch {
      set({ kind: 'failed', name });
    }
  };
  /** One after the other: a folder has room for one writer. */
  const now = (): Promise<void> => {
    clearTimeout(clock);
    busy = busy.then(synchronise);
    return busy;
  };
  const later = () => {
    clearTimeout(clock);
    clock = setTimeout(now, PAUSE_MS);
  };

  bench.subscribe(() => {
    const waits = state.kind === 'none' || state.kind === 'locked' || state.kind === 'changed';
    if (!waits && tied && !sameFiles(tied.seen, ours())) later();
  });
  // Somebody who comes back from an editor has perhaps written there.
  addEventListener('focus', () => {
    if (tied && state.kind !== 'locked') void now();
  });
  void tieOf(id).then(
    (kept) => {
      tied = kept;
      return now();
    },
    () => {},
  );

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async tie(folder) {
      // An empty folder is simply written in; one with a scenario of its own is asked about.
      await see({ folder, seen: {} }, {});
      await now();
    },
    async unlock() {
      await tied?.folder.requestPermission?.({ mode: 'readwrite' });
      await now();
    },
    async takeTheirs() {
      if (state.kind !== 'changed' || !tied) return;
      const { theirs } = state;
      await see(tied, theirs);
      bench.write(theirs);
      await now();
    },
    async writeOurs() {
      if (state.kind !== 'changed' || !tied) return;
      await see(tied, state.theirs);
      await now();
    },
    async untie() {
      tied = undefined;
      clearTimeout(clock);
      await dropTie(id);
      set({ kind: 'none' });
    },
  };
}
