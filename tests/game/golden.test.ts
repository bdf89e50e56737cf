import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLDEN_LINES, goldenMatch, goldenPath } from './golden.ts';
import { builtIn } from './scenario.ts';

describe.each(['third-approach', 'global-korea'])('golden matches of %s', (id) => {
  it.each(GOLDEN_LINES)('%s is played as it was read and agreed', (line) => {
    const path = goldenPath(id, line);
    expect(existsSync(path), `${path}: write it with npm run golden`).toBe(true);
    expect(goldenMatch(builtIn(id), line)).toBe(readFileSync(path, 'utf8'));
  });
});
