import { describe, expect, it } from 'vitest';
import { sourceDate } from './source-date.ts';

describe('the date of a source', () => {
  it('is left as written in English', () => {
    expect(sourceDate('18 May 2004', 'en')).toBe('18 May 2004');
  });

  it.each([
    ['18 May 2004', '2004. 5. 18.'],
    ['1 October 1953', '1953. 10. 1.'],
    ['Nov 1950', '1950. 11.'],
    ['Oct-Nov 2018', '2018. 10~11.'],
    ['2019-20', '2019-20'],
    ['1966', '1966'],
  ])('%s is %s in Korean', (written, korean) => {
    expect(sourceDate(written, 'ko')).toBe(korean);
  });
});
