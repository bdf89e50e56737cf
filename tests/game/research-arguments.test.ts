import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const STRATEGIES = ['B', 'I', 'M'] as const;

/** Eight arguments a strategy, each with the rebuttal that research gave it: `NOW-B1`, `NOW-B1r`. */
const idsOf = (debate: string): string[] =>
  STRATEGIES.flatMap((strategy) =>
    Array.from({ length: 8 }, (_, at) => `${debate}-${strategy}${at + 1}`).flatMap((id) => [
      id,
      `${id}r`,
    ]),
  );

/** Where the arguments that research collected on each debate are spoken. */
const SPOKEN_IN = {
  P53: 'sixteen-and-one',
  PKO: 'global-korea',
  NOW: 'third-approach',
};

const fileOf = (scenario: string): string =>
  fileURLToPath(new URL(`../../scenarios/${scenario}/scenario.yaml`, import.meta.url));

/** The marks of a scenario's arguments, such as `# NOW-B1`: above the argument or behind it. */
function marksIn(scenario: string, debate: string): string[] {
  const text = readFileSync(fileOf(scenario), 'utf8');
  const marked = /^ {6}# (\S+)\n(?= {6}- \{ id: )|^ {6}- \{ id: .*\} # (\S+)$/gm;
  return [...text.matchAll(marked)]
    .map(([, above, behind]) => above ?? behind!)
    .filter((mark) => mark.startsWith(debate));
}

describe.each(Object.entries(SPOKEN_IN))('the research arguments %s', (debate, scenario) => {
  it(`are each spoken once in ${scenario}`, () => {
    expect(marksIn(scenario, debate).sort()).toEqual(idsOf(debate).sort());
  });
});
