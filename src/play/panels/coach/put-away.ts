/**
 * Which notes of the coach were put away, as one line of text that this browser can keep: the match,
 * then the notes. Another match begins with all of them.
 */
export function isAway(kept: string | null, match: string, note: string): boolean {
  const [of, ...notes] = (kept ?? '').split(' ');
  return of === match && notes.includes(note);
}

export function putAway(kept: string | null, match: string, note: string): string {
  if (isAway(kept, match, note)) return kept!;
  return kept?.split(' ')[0] === match ? `${kept} ${note}` : `${match} ${note}`;
}
