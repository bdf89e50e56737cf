/** A run of text. Emphasis does not nest: a briefing of 120 words needs no more. */
export type Run =
  | { kind: 'text' | 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; to: string };

/** Marks hug their words: `2 * 3 * 4` is arithmetic. */
const MARKS =
  /\*\*(?<strong>[^*\s](?:[^*]*[^*\s])?)\*\*|\*(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\*|\[(?<link>[^[\]]+)\]\((?<to>[^()\s]+)\)/g;

function runs(paragraph: string): Run[] {
  const found: Run[] = [];
  let at = 0;
  const plain = (until: number) => {
    if (until > at) found.push({ kind: 'text', text: paragraph.slice(at, until) });
  };
  for (const match of paragraph.matchAll(MARKS)) {
    const { strong, emphasis, link, to } = match.groups ?? {};
    plain(match.index);
    at = match.index + match[0].length;
    if (strong) found.push({ kind: 'strong', text: strong });
    else if (emphasis) found.push({ kind: 'emphasis', text: emphasis });
    else if (link && to) found.push({ kind: 'link', text: link, to });
  }
  plain(paragraph.length);
  return found;
}

/**
 * The Markdown that scenarios may use: paragraphs, bold, emphasis, links. Nothing here ever becomes
 * markup, so the text of a stranger's scenario can load nothing and run nothing.
 */
export function paragraphs(text: string): Run[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(runs);
}
