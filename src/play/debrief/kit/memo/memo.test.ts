import { describe, expect, it } from 'vitest';
import { memoMarkdown } from '../markdown/memo-markdown.ts';
import { blankNotes, MEMO_PARTS, type Notes } from '../notes/notes.ts';
import { citationsIn, cite } from './cite.ts';
import { lengthOf } from './length.ts';

const written = (memo: Partial<Notes['memo']>): Notes => {
  const notes = blankNotes();
  return { ...notes, memo: { ...notes.memo, ...memo } };
};

describe('citing', () => {
  it('puts a number at the hand and goes on behind it', () => {
    const { notes, number, caret } = cite(written({ risks: 'Seoul pays.' }), 'risks', 10, 'a');
    expect(notes.memo.risks).toBe('Seoul pays [1].');
    expect([number, caret]).toEqual([1, 14]);
  });

  it('names the same evidence by the same number, wherever it stands', () => {
    const first = cite(written({}), 'background', 0, 'a').notes;
    const second = cite(first, 'risks', 0, 'b').notes;
    const again = cite(second, 'next', 0, 'a');
    expect(again.number).toBe(1);
    expect(citationsIn(again.notes)).toEqual([
      { number: 1, id: 'a' },
      { number: 2, id: 'b' },
    ]);
  });

  it('drops the note of what was deleted, and lets its number rest', () => {
    const first = cite(written({}), 'background', 0, 'a').notes;
    const second = cite(first, 'risks', 0, 'b').notes;
    const cut = { ...second, memo: { ...second.memo, background: '' } };
    expect(citationsIn(cut)).toEqual([{ number: 2, id: 'b' }]);
    expect(cite(cut, 'next', 0, 'c').number).toBe(3);
  });

  it('takes a bracket that nobody inserted for text', () => {
    expect(citationsIn(written({ risks: 'See [7] and [x].' }))).toEqual([]);
  });
});

describe('the length', () => {
  it('counts words in English and characters in Korean, of the body alone', () => {
    const notes = written({ to: 'The president', risks: 'Two  words [1]', next: '한 마디' });
    expect(lengthOf(notes, 'en').count).toBe(4);
    expect(lengthOf(notes, 'ko').count).toBe('Two words 한 마디'.length);
    expect(lengthOf(written({}), 'en').count).toBe(0);
  });
});

describe('the memo as Markdown', () => {
  const headings = Object.fromEntries(MEMO_PARTS.map((part) => [part, part])) as Notes['memo'];
  const words = { title: 'Memo', headings, notesHeading: 'Evidence', match: 'A match' };

  it('has the head in lines, a heading for every part that was written, and the notes', () => {
    const { memo } = written({ to: 'The president', recommendation: 'Go *now* [1].' });
    const text = memoMarkdown(memo, [{ number: 1, note: 'Turn 1: <b>x</b>' }], words);
    expect(text).toBe(
      [
        '# Memo',
        '**to:** The president  \n**from:**   \n**subject:**   ',
        '## recommendation',
        'Go *now* [1].',
        '## Evidence',
        '[1] Turn 1: \\<b\\>x\\</b\\>  ',
        '*A match*\n',
      ].join('\n\n'),
    );
  });

  it('has no heading without text', () => {
    expect(memoMarkdown(written({}).memo, [], words)).not.toContain('##');
  });
});
