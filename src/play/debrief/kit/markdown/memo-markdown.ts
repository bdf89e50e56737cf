import { MEMO_BODY, MEMO_HEAD, type MemoPart } from '../notes/notes.ts';
import { plain } from './plain.ts';

interface MemoWords {
  title: string;
  headings: Record<MemoPart, string>;
  notesHeading: string;
  /** The match that the memo rests on, in a line. */
  match: string;
}

/**
 * A memo as Markdown. What the person wrote may be Markdown already and stays as it is; notes are
 * texts of the scenario and carry no markup.
 */
export function memoMarkdown(
  memo: Readonly<Record<MemoPart, string>>,
  notes: readonly { number: number; note: string }[],
  words: MemoWords,
): string {
  const head = MEMO_HEAD.map(
    (part) => `**${plain(words.headings[part])}:** ${memo[part].trim()}  `,
  );
  const body = MEMO_BODY.flatMap((part) => {
    const text = memo[part].trim();
    return text === '' ? [] : [`## ${plain(words.headings[part])}`, text];
  });
  const told = notes.map(({ number, note }) => `[${number}] ${plain(note)}  `);
  const parts = [
    `# ${plain(words.title)}`,
    head.join('\n'),
    ...body,
    ...(told.length > 0 ? [`## ${plain(words.notesHeading)}`, told.join('\n')] : []),
    `*${plain(words.match)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}
