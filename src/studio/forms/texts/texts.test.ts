import { describe, expect, it } from 'vitest';
import { glossary as english } from '../../../i18n/en/glossary.ts';
import { glossary as korean } from '../../../i18n/ko/glossary.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import { measured } from './measured.ts';
import { ownTexts } from './own-texts.ts';
import { termsIn } from './terms-in.ts';

describe('the texts of a part', () => {
  const structure: Value = {
    turns: [{ id: 'dawn', options: { seoul: [{ id: 'wait', when: 'turn > 1' }, { id: 'go' }] } }],
    calls: {
      strait: { kind: 'away', answers: { send: {} }, fallout: {} },
      coast: { kind: 'home' },
    },
    promises: { word: {} },
  };
  const placesOf = (path: (string | number)[], part: Value = {}) =>
    ownTexts(path, part, structure).map(({ path: place }) => place.join('.'));

  it('are those of the part itself, and not of what it holds', () => {
    expect(placesOf(['turns', 0])).toEqual(
      ['title', 'place', 'briefing', 'motion', 'stake'].map((text) => `turns.dawn.${text}`),
    );
    expect(placesOf(['promises', 'word'])).toEqual(['promises.word.title', 'promises.word.text']);
    expect(placesOf(['promises', 'word', 'kept'])).toEqual(['promises.word.kept']);
    expect(placesOf(['calls', 'strait', 'answers'])).toEqual([]);
    expect(placesOf(['calls', 'strait', 'fallout'])).toEqual([
      'calls.strait.fallout',
      'calls.strait.spared',
    ]);
    // A call at home has no second draw.
    expect(placesOf(['calls', 'coast'])).toEqual(
      ['title', 'text', 'hardness'].map((text) => `calls.coast.${text}`),
    );
  });

  it('say why something is closed only where it can be', () => {
    const start = 'turns.dawn.options.seoul';
    expect(placesOf(['turns', 0, 'options', 'seoul', 0], { when: 'turn > 1' })).toContain(
      `${start}.wait.closed`,
    );
    expect(placesOf(['turns', 0, 'options', 'seoul', 1])).not.toContain(`${start}.go.closed`);
    expect(placesOf(['calls', 'strait', 'answers', 'send'])).toEqual([
      'calls.strait.answers.send',
      'calls.strait.followed.send',
    ]);
  });

  it('are measured against what fits in their place', () => {
    const place = ['turns', 'dawn', 'options', 'seoul', 'wait', 'text'];
    expect(measured('two words', place, 'en')).toEqual({ length: 2, limit: 35, unit: 'words' });
    expect(measured('한 글', place, 'ko')).toEqual({ length: 3, limit: 90, unit: 'characters' });
    expect(measured('any', ['title'], 'en')).toBeUndefined();
  });
});

describe('terms of the glossary', () => {
  it('are found as words in English and anywhere in Korean', () => {
    expect(termsIn('They fear Abandonment; two tripwires stand there.', 'en', english)).toEqual([
      'abandonment',
      'tripwire',
    ]);
    expect(termsIn('A spokesman said nothing.', 'en', english)).toEqual([]);
    expect(termsIn('약속을 지켰다.', 'ko', korean)).toContain('promise');
  });
});
