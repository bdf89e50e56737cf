import { type Document, isMap, isScalar, isSeq, type LineCounter, type Pair } from 'yaml';

export type Path = readonly (string | number)[];

/** Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

export const BEGINNING: Place = { line: 1, column: 1 };

/** Something in a file: what stands at the end of a path, or the key that leads there. */
export interface Spot {
  path: Path;
  key?: boolean;
  /** Characters into a text, where a condition went wrong. */
  at?: number;
}

/** Finds the line and column of anything in one file. */
export interface Places {
  file: string;
  locate(spot: Spot): Place;
  at(offset: number): Place;
}

/** For a file of which nothing could be read. */
export const beginningOf = (file: string): Places => ({
  file,
  locate: () => BEGINNING,
  at: () => BEGINNING,
});

const offsetOf = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0];

export const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Walks as far along the path as the file goes: what is missing is reported where it belongs. */
function offsetAlong(document: Document, { path, key }: Spot): { offset: number; node: unknown } {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [step, name] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(name)) : undefined;
    const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(name)] : undefined;
    if (!pair && child === undefined) return { offset, node: undefined };
    const onKey = pair && (child === null || (key && step === path.length - 1));
    offset = offsetOf(onKey ? pair.key : child) ?? offset;
    node = child;
  }
  return { offset, node };
}

export function placesOf(
  { file, text }: { file: string; text: string },
  document: Document,
  lines: LineCounter,
): Places {
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    file,
    at,
    locate(spot) {
      const { offset, node } = offsetAlong(document, spot);
      if (spot.at === undefined || !isScalar(node) || typeof node.value !== 'string')
        return at(offset);
      // Exact only where the value stands in the file as it is, unfolded and without escapes.
      const start = text.startsWith(node.value, offset) ? offset : offset + 1;
      return at(text.startsWith(node.value, start) ? start + spot.at : offset);
    },
  };
}
