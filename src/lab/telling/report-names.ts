import type { Report } from '../report.ts';

/** What the parts of a report are called; who knows a language gives them. */
export interface ReportNames {
  scenario(id: string): string;
  seat(id: string): string;
  tension(name: string): string;
  line(id: string): string;
  desk(id: string): string;
  outcome(id: string): string;
  /** By turn, from 1. */
  option(turn: number, id: string): string;
  ending(id: string): string;
  event(id: string): string;
  call(id: string): string;
  turn(turn: number): string;
  /** Heads of tables and charts. */
  label(label: ReportLabel, values?: Record<string, string | number>): string;
}

export const REPORT_LABELS = [
  'head',
  'probed',
  'desks',
  'outcomes',
  'options',
  'calls',
  'endings',
  'events',
  'line',
  'margin',
  'option',
  'turn',
  'strategy',
  'chosen',
  'open',
  'best',
  'rival',
  'ending',
  'event',
  'call',
  'rings',
  'badly',
  'fromTo',
  'share',
  'served',
] as const;
export type ReportLabel = (typeof REPORT_LABELS)[number];

/** The values of a report's head line. */
export const headOf = (
  { scenario, seat, matches, seed, seeds, tension }: Report,
  names: ReportNames,
) => ({
  ...{ matches, seed, seeds },
  scenario: names.scenario(scenario),
  seat: names.seat(seat),
  tension: names.tension(tension),
});
