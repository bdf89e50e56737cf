import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** What is wrong with a scenario, as far as a report shows it. */
export function findingsOf({ options, events, endings }: Omit<Report, 'findings'>): Finding[] {
  return [
    ...options
      .filter(({ chosen }) => chosen === 0)
      .map(
        ({ id, turn }): Finding => ({
          code: 'option-never-chosen',
          subject: id,
          values: { turn },
        }),
      ),
    ...events
      .filter(({ reached }) => reached === 0)
      .map(({ id }): Finding => ({ code: 'event-never-reached', subject: id, values: {} })),
    ...endings
      .filter(({ share }) => share === 0)
      .map(({ id }): Finding => ({ code: 'ending-never-reached', subject: id, values: {} })),
  ];
}
