import { describe, expect, it } from 'vitest';
import { paragraphs } from './prose.ts';

describe('prose', () => {
  it('reads bold, emphasis and links', () => {
    expect(paragraphs('A **b** and *c*, see [the text](F3.26).')).toEqual([
      [
        { kind: 'text', text: 'A ' },
        { kind: 'strong', text: 'b' },
        { kind: 'text', text: ' and ' },
        { kind: 'emphasis', text: 'c' },
        { kind: 'text', text: ', see ' },
        { kind: 'link', text: 'the text', to: 'F3.26' },
        { kind: 'text', text: '.' },
      ],
    ]);
  });

  it('splits paragraphs at empty lines and joins broken ones', () => {
    expect(paragraphs('one\ntwo\n\nthree')).toEqual([
      [{ kind: 'text', text: 'one two' }],
      [{ kind: 'text', text: 'three' }],
    ]);
  });

  it('leaves tags and lonely marks as the text that they are', () => {
    const text = '<img src=x onerror=alert(1)> 2 * 3 = 6 **';
    expect(paragraphs(text)).toEqual([[{ kind: 'text', text }]]);
  });

  it('reads a long text of marks in no time', () => {
    const hostile = '*'.repeat(20_000) + '['.repeat(20_000);
    const begun = performance.now();
    paragraphs(hostile);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
