import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenLines, goldenMatch, goldenPath } from './golden.ts';
import { BUILT_IN, builtIn } from './scenario.ts';

describe.each(BUILT_IN)('golden matches of %s', (id) => {
  it.each(goldenLines(builtIn(id)))('%s is played as it was read and agreed', (line) => {
    const path = goldenPath(id, line);
    expect(existsSync(path), `${path}: write it with npm run golden`).toBe(true);
    expect(goldenMatch(builtIn(id), line)).toBe(readFileSync(path, 'utf8'));
  });
});
