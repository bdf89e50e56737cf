import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../scenario/check/index.ts';
import { textsOf } from '../../checking/texts.ts';
import type { Files } from '../../document/files.ts';
import { forked, fromTemplate, nameFrom } from './fresh.ts';

const filesOf = (folder: string): Files =>
  Object.fromEntries(
    ['scenario.yaml', 'en.yaml', 'ko.yaml', 'playthroughs/bilateral.yaml'].flatMap((name) => {
      try {
        return [[name, readFileSync(`${folder}/${name}`, 'utf8')]];
      } catch {
        return [];
      }
    }),
  );

const naming = { titles: { en: 'Iraq, 2003', ko: '이라크 2003' }, author: 'Kim Ara' };

describe('the name of a new scenario', () => {
  it.each([
    ['Iraq, 2003', 'iraq-2003'],
    ['  Élysée & Co. ', 'elysee-co'],
    ['2003: Iraq', 'iraq'],
    ['이라크', 'scenario'],
    ['x'.repeat(90), 'x'.repeat(36)],
  ])('of %j is %s', (title, name) => {
    expect(nameFrom(title, new Set())).toBe(name);
  });

  it('is one that nobody has', () => {
    expect(nameFrom('Tomorrow', new Set(['tomorrow', 'tomorrow-2']))).toBe('tomorrow-3');
  });
});

describe('a new scenario', () => {
  it('from a template is its author’s alone', () => {
    const made = fromTemplate(filesOf('src/studio/templates/one-ally'), naming, new Set());
    const reading = checkScenario(textsOf(made));
    expect(reading.complaints).toEqual([]);
    expect(reading).toMatchObject({
      scenario: { id: 'iraq-2003', authors: ['Kim Ara'] },
      words: { en: { title: 'Iraq, 2003' }, ko: { title: '이라크 2003' } },
    });
    expect(made['scenario.yaml']).toContain('# --- Who sits at the table');
  });

  it('from a scenario of the game keeps authors and licence, and says what it is based on', () => {
    const once = forked(filesOf('scenarios/first-morning'), naming, new Set());
    const reading = checkScenario(textsOf(once));
    expect(reading.complaints).toEqual([]);
    const origin = {
      title: 'First Morning',
      authors: ['Hub & Spokes contributors'],
      licence: 'CC BY 4.0',
    };
    expect(reading).toMatchObject({
      scenario: {
        authors: ['Hub & Spokes contributors', 'Kim Ara'],
        licence: 'CC BY 4.0',
        basedOn: [origin],
      },
    });
    expect(once['playthroughs/bilateral.yaml']).toMatch(/^scenario: iraq-2003$/m);
    const twice = checkScenario(
      textsOf(forked(once, { ...naming, author: 'Lee' }, new Set(['iraq-2003']))),
    );
    expect(twice).toMatchObject({
      scenario: { id: 'iraq-2003-2', basedOn: [origin, { title: 'Iraq, 2003' }] },
    });
  });
});
