/** Where something lies, from the top of what is paged, in pixels. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Pages of cards that stand in rows: each begins with the first card that was not whole before. A
 * card that is higher than the wall is shown in several, the rest of it on the next.
 */
export function pagesOf(cards: readonly Span[], height: number): Span[] {
  const whole = Math.max(0, ...cards.map(({ to }) => to));
  const room = Math.max(1, height);
  const pages: Span[] = [];
  for (let from = 0; from < whole - 1; ) {
    const cut = cards
      .filter((card) => card.to > from + room + 1 && card.from > from + 1)
      .map((card) => card.from);
    const to = Math.min(from + room, whole, ...cut);
    pages.push({ from, to });
    from = to;
  }
  return pages.length === 0 ? [{ from: 0, to: room }] : pages;
}
