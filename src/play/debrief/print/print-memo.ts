/** Prints the memo alone: the sheet for paper reads the mark, which is taken away once it is printed. */
export function printMemo(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'memo';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}
