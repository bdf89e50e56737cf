import type { EditorState } from '@codemirror/state';
import type { Path } from '../../../scenario/read/places.ts';
import { pathAt } from '../yaml/places.ts';

/** The other views need not run along while the cursor passes. */
const REST_MS = 250;

export interface Teller {
  (state: EditorState): void;
  stop(): void;
}

export const same = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at]);

/** Says in which part the cursor came to rest. */
export function teller(rests: (path: Path) => void): Teller {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const tell = (state: EditorState): void => {
    clearTimeout(clock);
    clock = setTimeout(() => rests(pathAt(state, state.selection.main.head)), REST_MS);
  };
  return Object.assign(tell, { stop: () => clearTimeout(clock) });
}
