import { expect, test } from 'vitest';
import { CODES } from '../../src/scenario/read/index.ts';
import { FIXTURES } from './fixtures.ts';
import { broken } from './tiny.ts';

test.each(FIXTURES)('%s, in %s: %j -> %j', (code, part, passage, by, spot) => {
  const { complaints, line, column, file } = broken(part, passage, by, spot);
  const found = complaints.filter((complaint) => complaint.code === code);
  expect(found).not.toHaveLength(0);
  expect(found).toContainEqual(
    expect.objectContaining({ code, file, line, column, severity: CODES[code] }),
  );
});
