import type { UseStore } from 'idb-keyval';

const NAME = 'hub-and-spokes-studio';
/** Rises with the list below. */
const VERSION = 2;
const STORES = ['documents', 'versions', 'disks'] as const;

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open(NAME, VERSION);
    asked.onupgradeneeded = () => {
      const there = asked.result.objectStoreNames;
      for (const store of STORES) if (!there.contains(store)) asked.result.createObjectStore(store);
    };
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const database = asked.result;
      // Some browsers close it by themselves; a newer studio in another tab may want it closed.
      database.onclose = () => {
        opening = undefined;
      };
      database.onversionchange = () => {
        database.close();
        opening = undefined;
      };
      done(database);
    };
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/**
 * One store of the studio's database in this browser. Every call rejects where it keeps nothing,
 * for example in a private window. What is written lies on the disk when the call resolves.
 */
export const store =
  (name: (typeof STORES)[number]): UseStore =>
  async (mode, use) =>
    use((await open()).transaction(name, mode, { durability: 'strict' }).objectStore(name));
