import type { Branch } from './branches.ts';

/** A visible node of the tree with its place in it, as a screen reader counts, and its cell on a wide page. */
export interface Row {
  branch: Branch;
  parent: Row | null;
  /** From 1. */
  level: number;
  position: number;
  siblings: number;
  /** Null if nothing hangs on it. */
  open: boolean | null;
  /** How many nodes are folded away below it; they still count. */
  folded: number;
  /** 1 options, 2 what is said to them, 3 everything further out. */
  column: 1 | 2 | 3;
  line: number;
}

const LINES_OF_AN_OPEN_OPTION = 2;

const sizeOf = (branch: Branch): number =>
  branch.children.reduce((sum, child) => sum + 1 + sizeOf(child), 0);

/** Every node that can be seen, in the order in which it is read. */
export function rowsOf(tree: readonly Branch[], isOpen: (branch: Branch) => boolean): Row[] {
  const rows: Row[] = [];
  // The next free line of each column.
  let optionLine = 1;
  let line = 1;
  const visit = (branches: readonly Branch[], parent: Row | null, level: number): void => {
    branches.forEach((branch, at) => {
      const open = branch.children.length > 0 ? isOpen(branch) : null;
      const row: Row = {
        branch,
        parent,
        level,
        position: at + 1,
        siblings: branches.length,
        open,
        folded: open === false ? sizeOf(branch) : 0,
        column: level === 1 ? 1 : level === 2 ? 2 : 3,
        line: level === 1 ? optionLine : line,
      };
      rows.push(row);
      if (level === 1) optionLine += open ? LINES_OF_AN_OPEN_OPTION : 1;
      const before = line;
      // A slip of the third column takes a line; what hangs on it follows below.
      if (level >= 3) line += 1;
      if (open) visit(branch.children, row, level + 1);
      if (level === 2) line = Math.max(line, before + 1);
    });
  };
  visit(tree, null, 1);
  return rows;
}
