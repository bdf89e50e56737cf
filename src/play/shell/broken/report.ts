import { saveFile } from '../save-file.ts';

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack = '' } = error;
  // Not every browser begins the trace with what was wrong.
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

/** What whoever mends it needs. What stands behind `#` stays here: it may be somebody's key to a class. */
export const reportOf = (error: unknown, when: Date): string =>
  [
    `Hub & Spokes, ${when.toISOString()}`,
    location.origin + location.pathname,
    navigator.userAgent,
    '',
    traceOf(error),
    '',
  ].join('\n');

/** Gives the person a report of what broke. */
export function saveReport(error: unknown): void {
  const now = new Date();
  saveFile(`hub-report-${now.toISOString().slice(0, 10)}.txt`, reportOf(error, now));
}
