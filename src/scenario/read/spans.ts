import type { Scenario } from '../format/scenario.ts';
import type { ComplaintCode } from './codes.ts';
import type { Said } from './issue.ts';
import type { Path } from './places.ts';

const DAYS_PER_YEAR = 365.25;
const MS_PER_DAY = 86_400_000;

/** Days since 1970, or undefined for a day that the calendar does not have. */
function dayNumber(date: string): number | undefined {
  const time = new Date(`${date}T00:00:00Z`).getTime();
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  return time / MS_PER_DAY;
}

/** How long each turn lasts, in years to four places: until the next turn, the last to the end. */
export function spansOf(scenario: Omit<Scenario, 'spans'>): { spans: number[]; said: Said[] } {
  const dates: { date: string; path: Path }[] = [
    ...scenario.turns.map(({ date }, turn) => ({ date, path: ['turns', turn, 'date'] })),
    { date: scenario.ends, path: ['ends'] },
  ];
  const said: Said[] = [];
  const say = (code: ComplaintCode, path: Path, values: Said['values']) =>
    said.push({ code, spot: { path }, values });
  const spans: number[] = [];
  for (const [index, { date, path }] of dates.entries()) {
    const day = dayNumber(date);
    const before = dates[index - 1];
    if (day === undefined) say('bad-date', path, { value: date });
    if (before === undefined) continue;
    const days = (day ?? Number.NaN) - (dayNumber(before.date) ?? Number.NaN);
    if (days <= 0) say('date-order', path, { date, before: before.date });
    spans.push(Math.round((days / DAYS_PER_YEAR) * 1e4) / 1e4);
  }
  return { spans, said };
}
