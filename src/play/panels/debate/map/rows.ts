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
  lines: number;
}

const sizeOf = (branch: Branch): number =>
  branch.children.reduce((sum, child) => sum + 1 + sizeOf(child), 0);

/**
 * Every node that can be seen, in the order in which it is read. `linesOf` says how many grid lines
 * a slip is tall, so that columns of slips of unlike height each keep their own pace.
 */
export function rowsOf(
  tree: readonly Branch[],
  isOpen: (branch: Branch) => boolean,
  linesOf: (key: string) => number,
): Row[] {
  const rows: Row[] = [];
  // The next free line of the options, and of what is said to the open one.
  let optionLine = 1;
  let line = 1;
  const visit = (branches: readonly Branch[], parent: Row | null, level: number): void => {
    branches.forEach((branch, at) => {
      const open = branch.children.length > 0 ? isOpen(branch) : null;
      const column = level === 1 ? 1 : level === 2 ? 2 : 3;
      const lines = linesOf(branch.key);
      const row: Row = {
        branch,
        parent,
        level,
        position: at + 1,
        siblings: branches.length,
        open,
        folded: open === false ? sizeOf(branch) : 0,
        column,
        line: level === 1 ? optionLine : line,
        lines,
      };
      rows.push(row);
      const start = line;
      if (level === 1) optionLine += lines;
      // A slip of the third column takes its lines; what hangs on it follows below.
      if (level > 2) line += lines;
      if (open) visit(branch.children, row, level + 1);
      if (level === 2) line = Math.max(line, start + lines);
    });
  };
  visit(tree, null, 1);
  return rows;
}
