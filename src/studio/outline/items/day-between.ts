const MONTH = 30 * 24 * 3600 * 1000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day between two days written 2023-08-18, or a month after the only one that is a day. */
export function dayBetween(before: string, after: string): string {
  const [from, to] = [Date.parse(before), Date.parse(after)];
  if (Number.isNaN(from) && Number.isNaN(to)) return '2000-01-01';
  if (Number.isNaN(from)) return dayOf(to - MONTH);
  if (Number.isNaN(to)) return dayOf(from + MONTH);
  return dayOf((from + to) / 2);
}
