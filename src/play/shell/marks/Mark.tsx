import type { Strategy } from '../../../scenario/format/gauges.ts';
import { MARK_PATHS } from './paths.ts';

/** A mark never goes without its word: it is hidden from readers of the page, who get the word. At least 12 px. */
export function Mark({ strategy, size = 20 }: { strategy: Strategy; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill={`var(--${strategy})`}
      aria-hidden="true"
    >
      {MARK_PATHS[strategy].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The mark in the colour of the words around it, for buttons. */
export function PlainMark({ strategy, size = 20 }: { strategy: Strategy; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d={MARK_PATHS[strategy].join('')} />
    </svg>
  );
}
