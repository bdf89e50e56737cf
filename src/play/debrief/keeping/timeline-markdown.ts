/** What the saved timeline says of one turn. */
export interface TurnLines {
  heading: string;
  date: string;
  choice: string;
  lines: string[];
}

/** Characters that would become markup in somebody else's reader. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1');

/** The timeline as Markdown: a heading a turn, so that it can be cut and pasted into any paper. */
export function timelineMarkdown(
  title: string,
  ending: { title: string; text: string },
  turns: readonly TurnLines[],
): string {
  const told = turns.flatMap(({ heading, date, choice, lines }) => [
    `## ${plain(heading)}`,
    `*${plain(date)}*`,
    `**${plain(choice)}**`,
    lines
      .filter(Boolean)
      .map((line) => `- ${plain(line)}`)
      .join('\n'),
  ]);
  const parts = [`# ${plain(title)}`, ...told, `## ${plain(ending.title)}`, plain(ending.text)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
