/** By how much a strength or mandate moves as it is printed, with two decimals: 0 if the print stays the same. */
export const printedChange = (before: number, after: number): number =>
  (Math.round(after * 100) - Math.round(before * 100)) / 100;
