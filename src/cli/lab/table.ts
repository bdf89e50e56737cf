/** Hangul and its like take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Rows as lines with their columns one under the other; the first column is aligned to the left. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, at) => {
        const space = ' '.repeat(widths[at]! - widthOf(text));
        return at === 0 ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
}
