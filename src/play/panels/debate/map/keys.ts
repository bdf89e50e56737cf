import type { Row } from './rows.ts';

/** What a key of the keyboard does in a tree, after the pattern of WAI-ARIA. */
export type TreeMove = { go: string } | { unfold: string } | { fold: string } | null;

export function treeMove(key: string, rows: readonly Row[], current: string): TreeMove {
  const at = rows.findIndex(({ branch }) => branch.key === current);
  const row = rows[at];
  const to = (target: Row | null | undefined): TreeMove =>
    target ? { go: target.branch.key } : null;
  if (!row) return to(rows[0]);
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.open === false) return { unfold: current };
      return row.open ? to(rows[at + 1]) : null;
    case 'ArrowLeft':
      return row.open ? { fold: current } : to(row.parent);
    default:
      return null;
  }
}
