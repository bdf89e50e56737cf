import { describe, expect, it } from 'vitest';
import { type Plant, reported } from './planted.ts';

/** Changes of every gauge that a desk can weigh, all for the better or all for the worse. */
function everything(by: number): string {
  const gauges = ['commitment', 'sharedInterest', 'freedom', 'support', 'capacity', 'reputation'];
  const better = gauges.map((gauge) => `{ gauge: ${gauge}, by: ${by}, source: assumption }`);
  const calmer = ['exposure', 'threat'].map(
    (gauge) => `{ gauge: ${gauge}, by: ${-by}, source: assumption }`,
  );
  return `effects: [${[...better, ...calmer].join(', ')}]`;
}

const HOST = 'effects: [{ gauge: exposure, by: 0.02, source: F1 }]';
const ARM = 'effects: [{ gauge: freedom, by: 0.02, source: assumption }]';
const DOMINANT: Plant = [HOST, everything(0.25)];
const DOMINATED: Plant = [ARM, everything(-0.35)];
const DEAD_EVENT: Plant = ['support < 0.7 && joined.tokyo', 'support < 0.05 && joined.tokyo'];
const DEAD_ENDING: Plant = [
  '  - { id: close,',
  '  - { id: alone, when: "capacity > 0.995 && freedom > 0.99" }\n  - { id: close,',
];
const LAST = '      - id: trap\n';
const argument = (id: string, more: string): Plant => [
  LAST,
  `      - { id: ${id}, desk: finance, attacks: [renew], evidence: [F2], value: dignity, ${more} }\n${LAST}`,
];
const IDLE = argument('idle', 'base: 0.001');
const UNHEARD = argument('unheard', 'base: 0.5, when: "support < 0.05"');
const SHUT: Plant = ['gate: { offset: 0.1,', 'gate: { offset: -0.5,'];
const UNLOVED: Plant = ['effects: [{ gauge: capacity, by: 0.1, source: assumption }]', 'makes: []'];
const SILENT_CALL: Plant = ['    chance: 0.5\n', '    chance: 0.5\n    when: "support < 0.05"\n'];

const found = (...plants: Plant[]) =>
  reported(...plants).findings.map(({ code, subject }) => `${code}: ${subject}`);

describe('the laboratory', () => {
  it('finds nothing in a healthy scenario', () => {
    expect(found()).toEqual([]);
  });

  it('finds a dominant option, and those that it beats', () => {
    const { options, findings } = reported(DOMINANT);
    expect(options.find(({ id }) => id === 'host')).toMatchObject({
      dominant: true,
      dominated: false,
    });
    expect(options.find(({ id }) => id === 'arm')).toMatchObject({
      dominant: false,
      dominatedBy: ['host'],
    });
    expect(findings).toContainEqual({
      code: 'option-dominant',
      subject: 'host',
      values: { turn: 1 },
    });
    expect(options.filter(({ turn }) => turn === 2).some((each) => each.dominated)).toBe(false);
  });

  it('finds a dominated option', () => {
    const codes = found(DOMINATED);
    expect(codes).toContain('option-dominated: arm');
    expect(codes).not.toContain('option-dominated: host');
  });

  it.each([
    ['event-never-reached: rumour', DEAD_EVENT],
    ['ending-never-reached: alone', DEAD_ENDING],
    ['argument-never-matters: idle', IDLE],
    ['argument-never-heard: unheard', UNHEARD],
    ['gate-never-opens: meet', SHUT],
    ['call-never-rings: drones', SILENT_CALL],
    ['option-never-best: league', UNLOVED],
  ])('finds %s, and nothing else', (finding, plant) => {
    expect(found(plant)).toEqual([finding]);
  });

  it('finds an option that is never open', () => {
    const codes = found(['flags.hotline == 1 || tie > 0.25', 'tie > 0.95']);
    expect(codes).toEqual(['option-never-chosen: league']);
  });

  it('finds all of it at once', () => {
    const codes = found(DOMINATED, DEAD_EVENT, DEAD_ENDING, IDLE);
    expect(codes).toEqual(
      expect.arrayContaining([
        'option-dominated: arm',
        'event-never-reached: rumour',
        'ending-never-reached: alone',
        'argument-never-matters: idle',
      ]),
    );
  });
});

describe('a report', () => {
  const report = reported();

  it('plays as many matches as it was asked, all lines with the same luck', () => {
    const lines = Object.values(report.byAgent);
    expect(lines.reduce((sum, { matches }) => sum + matches, 0)).toBe(report.matches);
    for (const { matches } of lines) expect(matches).toBe(report.seeds);
    expect(Object.keys(report.byStrategy)).toEqual(['bilateral', 'independent', 'multilateral']);
  });

  it('gives shares that add up', () => {
    const sum = (shares: number[]) => shares.reduce((a, b) => a + b, 0);
    expect(sum(report.endings.map(({ share }) => share))).toBeCloseTo(1, 9);
    for (const turn of [1, 2]) {
      const chosen = report.options.filter((each) => each.turn === turn);
      expect(sum(chosen.map((each) => each.chosen))).toBeCloseTo(1, 9);
    }
  });

  it('puts every mean inside of its interval, and ranks by it', () => {
    for (const { lines, ranking, margin } of report.desks) {
      for (const { mean, low, high } of Object.values(lines)) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
      }
      const [best, second] = ranking;
      expect(margin.mean).toBeCloseTo(lines[best!]!.mean - lines[second!]!.mean, 9);
      expect(margin.mean).toBeGreaterThanOrEqual(0);
    }
  });
});
