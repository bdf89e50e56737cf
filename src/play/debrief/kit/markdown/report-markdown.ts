import { plain } from './plain.ts';

/** A part of the report: sentences under a heading, then a list. */
export interface Section {
  heading: string;
  /** 2 is a chapter, 3 a part of one. */
  level: 2 | 3;
  lines: string[];
  points: string[];
}

/** The debrief as Markdown: headings and lists that can be cut and pasted into any paper. */
export function reportMarkdown(title: string, below: string, sections: readonly Section[]): string {
  const told = sections.flatMap(({ heading, level, lines, points }) => [
    `${'#'.repeat(level)} ${plain(heading)}`,
    ...lines.filter(Boolean).map(plain),
    points
      .filter(Boolean)
      .map((point) => `- ${plain(point)}`)
      .join('\n'),
  ]);
  return `${[`# ${plain(title)}`, plain(below), ...told].filter(Boolean).join('\n\n')}\n`;
}
