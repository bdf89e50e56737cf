import { expect, it } from 'vitest';
import { timelineMarkdown } from './timeline-markdown.ts';

it('is a heading a turn, without markup from the texts', () => {
  const turns = [
    {
      heading: 'Turn 1: First *choice*',
      date: '21 May 2022',
      choice: 'Go',
      lines: ['<b>x</b>', ''],
    },
    { heading: 'Turn 2', date: '14 Nov 2022', choice: 'Stay', lines: [] },
  ];
  expect(timelineMarkdown('Match', { title: 'End', text: 'It ended.' }, turns)).toBe(
    [
      '# Match',
      '## Turn 1: First \\*choice\\*',
      '*21 May 2022*',
      '**Go**',
      '- \\<b\\>x\\</b\\>',
      '## Turn 2',
      '*14 Nov 2022*',
      '**Stay**',
      '## End',
      'It ended.\n',
    ].join('\n\n'),
  );
});
