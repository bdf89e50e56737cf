import { describe, expect, it } from 'vitest';
import { glossary } from '../../i18n/en/glossary.ts';
import { GROUPS, type Group, isRule, termsOf, worksBehind } from './terms.ts';

const groups = Object.keys(GROUPS) as Group[];
const terms = groups.flatMap(termsOf);

describe('the glossary', () => {
  it('names and explains every term once, and nothing else', () => {
    expect(new Set(terms).size).toBe(terms.length);
    const wanted = terms.flatMap((term) => [`${term}.name`, `${term}.text`]);
    const told = Object.keys(glossary).filter((key) => /\.(name|text)$/.test(key));
    expect(told.sort()).toEqual(wanted.sort());
  });

  it('names the work behind a term of theory, and says of the others that they are rules', () => {
    expect(worksBehind('abandonment')[0]).toContain('Snyder');
    expect(isRule('abandonment')).toBe(false);
    expect(isRule('draw')).toBe(true);
    expect(isRule('operational-control')).toBe(false);
  });
});
