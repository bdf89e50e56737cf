import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENTS } from '../../agents/index.ts';
import { matchOf } from '../../game/index.ts';
import { LINES } from '../../lab/lines.ts';
import { openings } from '../../lab/openings.ts';
import { decided, opened } from '../../lab/run.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import { textsOf } from '../checking/texts.ts';
import type { Files } from '../document/files.ts';
import { TEMPLATES } from '../shelf/begin/templates.ts';

const FOLDER = 'src/studio/templates';

const filesOf = (id: string): Files =>
  Object.fromEntries(
    readdirSync(`${FOLDER}/${id}`).map((name) => [
      name,
      readFileSync(`${FOLDER}/${id}/${name}`, 'utf8'),
    ]),
  );

describe.each(TEMPLATES)('the template %s', (id) => {
  const reading = checkScenario(textsOf(filesOf(id)), openings);
  if (!('scenario' in reading)) throw new Error(JSON.stringify(reading.complaints));
  const { scenario, words } = reading;
  const seats = Object.keys(scenario.seats).filter((seat) => scenario.seats[seat]!.playable);

  it('has nothing to complain of, in both languages', () => {
    expect(reading.complaints).toEqual([]);
    expect(Object.keys(words).sort()).toEqual(['en', 'ko']);
  });

  it('tells authors what they may change', () => {
    for (const text of Object.values(filesOf(id))) expect(text).toMatch(/^# /);
  });

  it('is played to its end by every agent from every seat, to more than one ending', () => {
    const endings = new Set<string>();
    for (const seat of seats) {
      for (const name of Object.keys(AGENTS)) {
        for (const seed of [1, 2, 3]) {
          const match = matchOf(scenario, {
            ...{ people: [seat], seed, tension: 'tense', switches: {} },
          });
          const line = LINES[name]!;
          let run = opened(match, line);
          while (run.state.phase !== 'over') run = decided(run, line);
          expect(run.reports).toHaveLength(scenario.turns.length);
          endings.add(`${seat} ${run.state.ending}`);
        }
      }
    }
    expect(endings.size).toBeGreaterThanOrEqual(2 * seats.length);
  });
});
