import { expect, it } from 'vitest';
import { auditSaid } from './audit-said.ts';

it('does not take a registry without an audit for a finding', () => {
  const refused = JSON.stringify({ message: '405 Method Not Allowed - POST https://x', error: {} });
  for (const said of [refused, '', 'not json', '{}']) {
    const { lines, grave } = auditSaid(said);
    expect(grave).toBe(false);
    expect(lines[0]).toMatch(/offers no audit, so nothing was checked/);
  }
  expect(auditSaid(refused).lines[0]).toContain('It said: 405 Method Not Allowed.');
});

it('names what is known, and is grave where it is', () => {
  expect(auditSaid('{"vulnerabilities":{}}').lines).toEqual([
    'No known weakness in the packages that run.',
  ]);
  const found = (severity: string) =>
    auditSaid(
      JSON.stringify({ vulnerabilities: { left: { severity, range: '<2', fixAvailable: true } } }),
    );
  expect(found('high')).toEqual({
    lines: ['high: left <2; a mended version exists'],
    grave: true,
  });
  expect(found('low').grave).toBe(false);
});
