import { expect, it } from 'vitest';
import { reportMarkdown } from './report-markdown.ts';

it('is a heading a part, with lists, and without markup from the texts', () => {
  const text = reportMarkdown('Match', 'Seat: Seoul', [
    { heading: 'Timeline', level: 2, lines: [], points: [] },
    {
      heading: 'Turn 1: First *choice*',
      level: 3,
      lines: ['21 May 2022', ''],
      points: ['<b>x</b>', '', 'y'],
    },
  ]);
  expect(text).toBe(
    [
      '# Match',
      'Seat: Seoul',
      '## Timeline',
      '### Turn 1: First \\*choice\\*',
      '21 May 2022',
      '- \\<b\\>x\\</b\\>\n- y\n',
    ].join('\n\n'),
  );
});
