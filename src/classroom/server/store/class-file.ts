import type { Heard } from '../../protocol/answers.ts';
import type { Said } from '../../table/said.ts';
import type { Store } from './open-store.ts';
import type { ClassRow, PersonRow, SecretRow } from './rows.ts';

const all = <Row>(found: unknown[]): Row[] => found as Row[];
const one = <Row>(found: unknown): Row | undefined => found as Row | undefined;

/** Tables that hold what people wrote and nothing else. */
const PERSONAL = ['text', 'draft', 'remark', 'roster'] as const;

/** Everything that is read from and written to the store, in words of the class. */
export function classFile(store: Store) {
  const sql = (text: string) => store.prepare(text);
  const queries = {
    classes: sql('SELECT * FROM class ORDER BY opened'),
    addClass: sql(
      'INSERT INTO class (id, code, opened, setup, hash, rules) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    lines: sql('SELECT said FROM line WHERE class = ? ORDER BY n'),
    addLine: sql('INSERT INTO line VALUES (?, ?, ?)'),
    secrets: sql('SELECT * FROM secret'),
    addSecret: sql('INSERT INTO secret VALUES (?, ?, ?, ?)'),
    people: sql('SELECT * FROM person WHERE class = ?'),
    putPerson: sql('INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?, ?, ?)'),
    texts: sql('SELECT entry, text FROM text WHERE class = ?'),
    putText: sql('INSERT OR REPLACE INTO text VALUES (?, ?, ?)'),
    dropText: sql('DELETE FROM text WHERE class = ? AND entry = ?'),
    drafts: sql('SELECT member, key, text FROM draft WHERE class = ?'),
    putDraft: sql('INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)'),
    dropDraft: sql('DELETE FROM draft WHERE class = ? AND member = ? AND key = ?'),
    remarks: sql('SELECT id, text FROM remark WHERE class = ?'),
    putRemark: sql('INSERT OR REPLACE INTO remark VALUES (?, ?, ?)'),
    dropRemark: sql('DELETE FROM remark WHERE class = ? AND id = ?'),
    answer: sql('SELECT heard FROM answer WHERE class = ? AND who = ? AND wish = ?'),
    addAnswer: sql('INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)'),
    roster: sql('SELECT name, at FROM roster WHERE class = ?'),
    addToRoster: sql('INSERT INTO roster VALUES (?, ?, ?)'),
    earlier: sql('SELECT before FROM earlier WHERE class = ?'),
    named: sql("SELECT 1 FROM person WHERE class = ? AND name <> '' LIMIT 1"),
    personal: PERSONAL.map((table) => sql(`SELECT 1 FROM ${table} WHERE class = ? LIMIT 1`)),
    addEarlier: sql('INSERT OR IGNORE INTO earlier VALUES (?, ?)'),
  };
  const settle = () => store.pragma('wal_checkpoint(TRUNCATE)');
  return {
    classes: () => all<ClassRow>(queries.classes.all()),
    addClass: ({ id, code, opened, setup, hash, rules }: ClassRow) =>
      queries.addClass.run(id, code, opened, setup, hash, rules),
    lines: (id: string): Said[] =>
      all<{ said: string }>(queries.lines.all(id)).map(({ said }) => JSON.parse(said) as Said),
    addLine: (id: string, n: number, said: Said) =>
      queries.addLine.run(id, n, JSON.stringify(said)),
    secrets: () => all<SecretRow>(queries.secrets.all()),
    addSecret: ({ hash, class: id, role, member }: SecretRow) =>
      queries.addSecret.run(hash, id, role, member),
    people: (id: string) => all<PersonRow>(queries.people.all(id)),
    putPerson: (row: PersonRow) =>
      queries.putPerson.run(
        ...[row.class, row.member, row.name, row.alias, row.language, row.once, row.secret],
      ),
    texts: (id: string) =>
      Object.fromEntries(
        all<{ entry: string; text: string }>(queries.texts.all(id)).map(({ entry, text }) => [
          entry,
          text,
        ]),
      ),
    putText: (id: string, entry: string, text: string) => queries.putText.run(id, entry, text),
    dropText: (id: string, entry: string) => queries.dropText.run(id, entry),
    drafts: (id: string) =>
      all<{ member: string; key: string; text: string }>(queries.drafts.all(id)),
    putDraft: (id: string, member: string, key: string, text: string) =>
      text === ''
        ? queries.dropDraft.run(id, member, key)
        : queries.putDraft.run(id, member, key, text),
    remarks: (id: string) => all<{ id: string; text: string }>(queries.remarks.all(id)),
    putRemark: (id: string, remark: string, text: string) =>
      text === '' ? queries.dropRemark.run(id, remark) : queries.putRemark.run(id, remark, text),
    answer: (id: string, who: string, wish: string): Heard | undefined => {
      const found = one<{ heard: string }>(queries.answer.get(id, who, wish));
      return found && (JSON.parse(found.heard) as Heard);
    },
    addAnswer: (id: string, who: string, heard: Heard) =>
      queries.addAnswer.run(id, who, heard.wish, JSON.stringify(heard)),
    roster: (id: string) => all<{ name: string; at: number }>(queries.roster.all(id)),
    addToRoster: (id: string, name: string, at: number) => queries.addToRoster.run(id, name, at),
    /** Ids of the classes with which one is compared. */
    earlier: (id: string): string[] =>
      all<{ before: string }>(queries.earlier.all(id)).map(({ before }) => before),
    addEarlier: (id: string, before: string) => queries.addEarlier.run(id, before),
    /** Whether anything is kept of a class that `forget` would delete. */
    holdsNames: (id: string): boolean =>
      queries.named.get(id) !== undefined || queries.personal.some((query) => query.get(id)),
    /** Deletes every name, text, draft and note of a class. Its log stays and still replays. */
    forget: (id: string) => {
      for (const table of PERSONAL) sql(`DELETE FROM ${table} WHERE class = ?`).run(id);
      sql("UPDATE person SET name = '', alias = NULL, secret = '' WHERE class = ?").run(id);
    },
    /** All or nothing, on disk when it returns. */
    atOnce: (work: () => void): void => {
      store.exec('BEGIN IMMEDIATE');
      try {
        work();
        store.exec('COMMIT');
      } catch (error) {
        // A full disk has taken it back already; the reason is what counts.
        if (store.inTransaction) store.exec('ROLLBACK');
        throw error;
      }
    },
    /** Empties the journal: what was deleted may still stand in it. */
    settle,
    close: () => {
      // Whoever copies the file of a stopped server has all of it.
      settle();
      store.close();
    },
  };
}

export type ClassFile = ReturnType<typeof classFile>;
