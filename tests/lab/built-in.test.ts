import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/lab/findings.ts';
import { LINES } from '../../src/lab/lines.ts';
import { reportOf } from '../../src/lab/report.ts';
import { surveyAlone } from '../../src/lab/survey.ts';
import { BUILT_IN, builtIn } from '../game/scenario.ts';

/** As many as it takes for the rarest event of the scenarios to come about. */
const SEEDS = 100;

// The tutorial's three turns are there to teach the hand movements; it is not balanced.
describe.each(BUILT_IN.filter((id) => id !== 'first-morning'))('%s', (id) => {
  test('has no option, event, ending, call or argument that could as well be left out', () => {
    const scenario = builtIn(id);
    const [seat] = Object.entries(scenario.seats).find(([, { playable }]) => playable)!;
    const lines = Object.keys(LINES);
    const plan = {
      seat,
      lines,
      matches: SEEDS * lines.length,
      seed: 1,
      tension: 'tense' as const,
      switches: {},
    };
    expect(findingsOf(reportOf(scenario, plan, surveyAlone(scenario, plan)))).toEqual([]);
  });
});
