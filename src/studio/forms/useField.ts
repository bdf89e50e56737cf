import { useCallback } from 'react';
import { NotReadable, type Value } from '../../scenario/edit/index.ts';
import { valueAlong } from '../../scenario/edit/names/matching.ts';
import type { Path } from '../../scenario/read/places.ts';
import type { FileEdit } from '../bench/bench.ts';
import { useBench, useBenchState } from '../bench/useBench.ts';
import { dataOf } from '../document/data.ts';
import { type FileName, STRUCTURE } from '../document/files.ts';
import { type Told, toldIn } from '../document/told.ts';

/** Does edits. A file that has become no YAML in the meantime can only be mended as text. */
export function useEdit() {
  const bench = useBench();
  return useCallback(
    (edits: readonly FileEdit[], sign?: string): void => {
      try {
        bench.edit(edits, sign);
      } catch (error) {
        if (!(error instanceof NotReadable)) throw error;
      }
    },
    [bench],
  );
}

/** What stands at a path now. */
export const useValue = (path: Path, file: FileName = STRUCTURE): Value | undefined =>
  useBenchState(({ history }) => {
    const read = dataOf(file, history.files[file] ?? '');
    return read.ok ? valueAlong(read.data, path) : undefined;
  });

/** What all files say at this moment, for whoever acts on them and need not be drawn again. */
export function useTold(): () => Told {
  const bench = useBench();
  return useCallback(() => toldIn(bench.get().history.files), [bench]);
}

export interface FieldState {
  value: Value | undefined;
  /** Puts a value; nothing takes the field out. */
  set(value: Value | undefined, sign?: string): void;
}

export function useField(path: Path, file: FileName = STRUCTURE): FieldState {
  const value = useValue(path, file);
  const edit = useEdit();
  return {
    value,
    set: (next, sign) => {
      if (next === value) return;
      edit(
        [
          {
            file,
            edit:
              next === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: next },
          },
        ],
        sign,
      );
    },
  };
}
