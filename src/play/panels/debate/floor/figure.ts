/** A strength, mandate or change of one as it is printed: ".67", "1.00", "−.05". */
export const figure = (value: number): string =>
  value.toFixed(2).replace('0.', '.').replace('-', '−');

/** With its sign: "+.05". */
export const signedFigure = (value: number): string => (value > 0 ? '+' : '') + figure(value);

/** By how much a figure moves as it is printed: 0 if the print stays the same. */
export const printedChange = (before: number, after: number): number =>
  (Math.round(after * 100) - Math.round(before * 100)) / 100;
