import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { chartsOf } from '../../lab/charts/index.ts';
import type { Report } from '../../lab/report.ts';
import { headOf, type ReportNames } from '../../lab/telling/report-names.ts';
import { type ReportTable, tablesOf } from '../../lab/telling/tables.ts';
import type { Call } from '../verb.ts';

const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

interface Told {
  title: string;
  report: Report;
  names: ReportNames;
  findings: readonly { message: string }[];
}

/**
 * A report as one page that needs nothing else: pictures, and the same figures as tables. Names of a
 * stranger's scenario become text, never markup.
 */
export function labPage({ title, report, names, findings }: Told, { say, language }: Call): string {
  const dom = new JSDOM(
    `<!doctype html><html lang="${language}"><head></head><body></body></html>`,
  );
  const { document } = dom.window;
  const element = (name: string, ...inside: (string | Node)[]): HTMLElement => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };
  const tableOf = ({ title: named, rows: [head = [], ...rows] }: ReportTable): HTMLElement => {
    const line = (cells: readonly string[], cell: 'th' | 'td') =>
      element('tr', ...cells.map((text, at) => element(at === 0 ? 'th' : cell, text.trim())));
    const table = element(
      'table',
      element('caption', named),
      element('thead', line(head, 'th')),
      element('tbody', ...rows.map((row) => line(row, 'td'))),
    );
    const scroller = element('div', table);
    scroller.tabIndex = 0;
    scroller.className = 'table';
    return scroller;
  };
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const width = document.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width, initial-scale=1';
  document.head.append(charset, width, element('title', title), element('style', STYLE));
  const pictures = chartsOf({ report, names, document, width: 720 }).map(
    ({ title: named, picture }) => {
      picture.setAttribute('aria-hidden', 'true');
      return element('figure', element('figcaption', named), picture);
    },
  );
  const count = findings.length;
  document.body.append(
    element('h1', title),
    element('p', say('lab:head', headOf(report, names))),
    element('p', say('lab:probed', { matches: report.probed.matches })),
    element('h2', count === 0 ? say('lab:noFindings') : say('lab:findings', { count })),
    element('ul', ...findings.map(({ message }) => element('li', message))),
    ...pictures,
    ...tablesOf(report, names).map(tableOf),
  );
  return dom.serialize();
}
