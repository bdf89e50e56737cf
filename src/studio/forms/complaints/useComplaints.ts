import type { Complaint } from '../../../scenario/read/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useChecked } from '../../checking/useChecked.tsx';
import { type FileName, STRUCTURE } from '../../document/files.ts';

type ByPlace = ReadonlyMap<string, readonly Complaint[]>;

const NONE: readonly Complaint[] = [];
const known = new WeakMap<readonly Complaint[], ByPlace>();

/** A place as one word, for maps and for the page. */
export const placeKey = (file: string, path: Path): string =>
  [file, ...path].map(encodeURIComponent).join('/');

/** What is missing is said of what should hold it: a form has a field for it all the same. */
export function fieldOf({ code, path = [], values }: Complaint): Path {
  const missing = code === 'words-missing' ? values.id : undefined;
  return missing === undefined ? path : [...path, missing];
}

function byPlace(complaints: readonly Complaint[]): ByPlace {
  const before = known.get(complaints);
  if (before) return before;
  const found = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const key = placeKey(complaint.file, fieldOf(complaint));
    found.set(key, [...(found.get(key) ?? []), complaint]);
  }
  known.set(complaints, found);
  return found;
}

/** What is said against exactly this place. */
export function useComplaints(path: Path, file: FileName = STRUCTURE): readonly Complaint[] {
  const { complaints } = useChecked();
  return byPlace(complaints).get(placeKey(file, path)) ?? NONE;
}
