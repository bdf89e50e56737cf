import type { Value } from '../../scenario/edit/index.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { partAt } from './part-at.ts';
import { keyOfPath, type Part } from './parts.ts';

export interface Count {
  errors: number;
  warnings: number;
}

/** The complaints of each part, by the key of its path. */
export function complaintsByPart(
  parts: readonly Part[],
  complaints: readonly Complaint[],
  structure: Value,
): ReadonlyMap<string, readonly Complaint[]> {
  const found = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    if (!complaint.path) continue;
    const key = keyOfPath(partAt(parts, { ...complaint, path: complaint.path }, structure).path);
    found.set(key, [...(found.get(key) ?? []), complaint]);
  }
  return found;
}

/** How much is said against a part and all below it. */
export function countOf(part: Part, by: ReadonlyMap<string, readonly Complaint[]>): Count {
  const own = by.get(keyOfPath(part.path)) ?? [];
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return part.children.reduce(
    (sum, child) => {
      const { errors: more, warnings } = countOf(child, by);
      return { errors: sum.errors + more, warnings: sum.warnings + warnings };
    },
    { errors, warnings: own.length - errors },
  );
}
