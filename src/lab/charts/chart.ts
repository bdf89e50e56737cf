import type { Report } from '../report.ts';
import type { ReportNames } from '../telling/report-names.ts';

/** A picture of a part of a report. The same figures stand in a table: the picture is for the eye alone. */
export interface Chart {
  title: string;
  picture: Element;
}

/** What every chart is drawn from. `document` is the page's, or one without a page. */
export interface ChartGiven {
  report: Report;
  names: ReportNames;
  document: Document;
  /** Px of the room that they have. */
  width: number;
}

/** Px for what stands before the bars: what it wishes for, and never half of the room. */
export const before = (wish: number, width: number): number =>
  Math.min(wish, Math.round(width * 0.45));

/** Colours are names of the page's own, so that a chart follows its light and dark. */
export const COLOURS: Record<string, string> = {
  bilateral: 'var(--bilateral)',
  independent: 'var(--independent)',
  multilateral: 'var(--multilateral)',
};
export const OTHER = 'var(--brass-middle)';

export const colourOf = (line: string): string => COLOURS[line] ?? OTHER;

export const STYLE = {
  background: 'transparent',
  color: 'var(--ink)',
  fontFamily: 'var(--sans)',
  fontSize: '13px',
  overflow: 'visible',
};
