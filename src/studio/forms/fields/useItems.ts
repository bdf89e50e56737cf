import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useBench } from '../../bench/useBench.ts';
import { STRUCTURE } from '../../document/files.ts';
import { adding, beginning, duplicating, moving, removing } from '../../outline/items/items.ts';
import { renamingEdits } from '../../outline/items/renaming.ts';
import { useEdit, useTold } from '../useField.ts';

/** What can be done with parts that come in numbers. */
export function useItems() {
  const bench = useBench();
  const edit = useEdit();
  const told = useTold();
  const go = (path: Path) => bench.go({ file: STRUCTURE, path });
  return {
    add(holder: Path, listed: boolean, given?: Value): void {
      const { edits, path } = adding(told(), holder, {
        listed,
        ...(given === undefined ? {} : { given }),
      });
      edit(edits);
      go(path);
    },
    /** Begins a part that may be left out. */
    begin: (path: Path): void => edit(beginning(told(), path)),
    /** Puts one value into a list of plain names. */
    put: (list: Path, at: number, value: Value): void =>
      edit([{ file: STRUCTURE, edit: { kind: 'insert', path: [...list, at], value } }]),
    remove(path: Path): void {
      edit(removing(told(), path));
      const { file, path: at } = bench.get().place;
      const inside = file === STRUCTURE && path.every((step, index) => step === at[index]);
      if (inside) go(path.slice(0, -1));
    },
    duplicate(path: Path): void {
      const done = duplicating(told(), path);
      if (!done) return;
      edit(done.edits);
      go(done.path);
    },
    move(path: Path, to: number): void {
      edit(moving(path, to));
      go([...path.slice(0, -1), to]);
    },
    rename(path: Path, to: string): void {
      const edits = renamingEdits(bench.get().history.files, path, to);
      if (edits.length === 0) return;
      edit(edits);
      if (typeof path.at(-1) === 'string') go([...path.slice(0, -1), to]);
    },
  };
}
