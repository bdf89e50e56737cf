import type { Scenario } from '../format/scenario.ts';
import { CODES } from '../read/codes.ts';
import type { Path } from '../read/places.ts';
import { type Finding, found } from './finding.ts';

/**
 * Where a finding stands, in a name that outlives a change of order: items of a list go by their
 * id where they have one. `turns.drones.options.seoul.scramble`; in a words file `ko.turns.drones`.
 */
export function spotName(path: Path, data: unknown, language?: string): string {
  const names: string[] = language ? [language] : [];
  let part = data;
  for (const step of path) {
    part = (part as Record<string, unknown> | undefined)?.[step];
    const id = typeof step === 'number' ? (part as { id?: unknown } | undefined)?.id : undefined;
    names.push(typeof id === 'string' ? id : String(step));
  }
  return names.join('.');
}

/**
 * Takes out the warnings that an author has answered with a reason, and complains of answers to
 * nothing. Errors cannot be silenced: what they speak of does not play.
 */
export function unsilenced(scenario: Scenario, findings: readonly Finding[]): Finding[] {
  const { silenced = [] } = scenario;
  const used = new Set<number>();
  const left = findings.filter(({ code, spot, in: language }) => {
    if (CODES[code] === 'error') return true;
    const at = spotName(spot.path, scenario, language);
    const index = silenced.findIndex((one) => one.code === code && one.at === at);
    if (index >= 0) used.add(index);
    return index < 0;
  });
  const idle = silenced.flatMap(({ code, at }, index) =>
    used.has(index) ? [] : [found(['silenced', index], 'silenced-nothing', { code, at })],
  );
  return [...left, ...idle];
}
