import { hashed, newCode, typedCode } from '../secrets.ts';
import type { ClassFile } from '../store/class-file.ts';
import type { ClassRow, Role, SecretRow } from '../store/rows.ts';

/** Somebody who showed a secret. */
export interface Bearer {
  class: string;
  role: Role;
  member: string | null;
}

/** Every class of the store by its id and by its code, and whoever has a secret. */
export function register(file: ClassFile) {
  const rows = new Map<string, ClassRow>();
  /** The newest class of a code, which an instructor may keep all term; by what is kept of the code. */
  const byCode = new Map<string, ClassRow>();
  const bearers = new Map<string, Bearer>();

  function add(row: ClassRow): void {
    rows.set(row.id, row);
    byCode.set(hashed(row.code), row);
  }
  function admit({ hash, class: id, role, member }: SecretRow): void {
    bearers.set(hash, { class: id, role, member });
  }
  for (const row of file.classes()) add(row);
  for (const secret of file.secrets()) admit(secret);

  const bearer = (secret: string): Bearer | undefined =>
    secret === '' ? undefined : bearers.get(hashed(secret));
  const classBy = (typed: string): ClassRow | undefined => byCode.get(hashed(typedCode(typed)));

  function freshCode(): string {
    const code = newCode();
    return classBy(code) ? freshCode() : code;
  }
  /** The class whose console a secret opens. */
  function classOf(console: string): ClassRow | undefined {
    const held = bearer(console);
    return held?.role === 'console' ? rows.get(held.class) : undefined;
  }

  return {
    ...{ add, admit, bearer, classBy, freshCode, classOf },
    row: (id: string): ClassRow => rows.get(id)!,
    all: (): IterableIterator<ClassRow> => rows.values(),
  };
}

export type Register = ReturnType<typeof register>;
