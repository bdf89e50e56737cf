import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StoreUnfit, whyUnfit } from './unfit.ts';

/** Rises whenever an older server could not read what is written here. */
export const STORE_VERSION = 1;

/** `forgotten` is for servers before this one, which took it for granted that nothing comes after. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS class (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, opened INTEGER NOT NULL, setup TEXT NOT NULL,
    hash TEXT NOT NULL, rules INTEGER NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS class_by_code ON class (code, opened);
  CREATE TABLE IF NOT EXISTS line (
    class TEXT NOT NULL, n INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY (class, n)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secret (
    hash TEXT PRIMARY KEY, class TEXT NOT NULL, role TEXT NOT NULL, member TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person (
    class TEXT NOT NULL, member TEXT NOT NULL, name TEXT NOT NULL, alias TEXT,
    language TEXT NOT NULL, once TEXT NOT NULL, secret TEXT NOT NULL, PRIMARY KEY (class, member)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS text (
    class TEXT NOT NULL, entry TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (class, entry)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS draft (
    class TEXT NOT NULL, member TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (class, member, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS remark (
    class TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (class, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS answer (
    class TEXT NOT NULL, who TEXT NOT NULL, wish TEXT NOT NULL, heard TEXT NOT NULL,
    PRIMARY KEY (class, who, wish)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS earlier (
    class TEXT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (class, before)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS roster (
    class TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL
  );
`;

export type Store = Database.Database;

/** The one value that a pragma gives. */
function asked(store: Store, pragma: string): unknown {
  const found: unknown = store.pragma(pragma, { simple: true });
  return typeof found === 'object' && found !== null ? Object.values(found)[0] : found;
}

/** For one process at a time: a second one would hear other commands in another order. */
function ready(file: string): Store {
  const store = new Database(file, { timeout: 0 });
  try {
    // The lock is the system's, so it ends with the process, however that ends.
    store.pragma('locking_mode = EXCLUSIVE');
    store.pragma('journal_mode = WAL');
    // An answer is given once it would survive a power cut.
    store.pragma('synchronous = FULL');
    // What is deleted is written over: a name that has gone stands nowhere in the file.
    store.pragma('secure_delete = ON');
    store.exec('BEGIN IMMEDIATE; COMMIT');
    chmodSync(file, 0o600);
    if (asked(store, 'quick_check(1)') !== 'ok') throw new StoreUnfit('damaged');
    if (Number(asked(store, 'user_version')) > STORE_VERSION) throw new StoreUnfit('too-new');
    store.exec(TABLES);
    store.pragma(`user_version = ${STORE_VERSION}`);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The file of all classes. Throws StoreUnfit. */
export function openStore(folder: string): Store {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return ready(join(folder, 'classes.db'));
  } catch (error) {
    const why = whyUnfit(error);
    throw why === null ? error : new StoreUnfit(why, error);
  }
}
