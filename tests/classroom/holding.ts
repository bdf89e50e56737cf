/** Letters by which many texts are looked for at once. */
const PROBE = 10;

/** The first of many texts that stands somewhere in a long one; undefined if none does. */
export function holding(long: string, texts: readonly string[]): string | undefined {
  const probes = new Map<string, string[]>();
  for (const text of texts) {
    if (text.length < PROBE) {
      if (long.includes(text)) return text;
      continue;
    }
    const probe = text.slice(0, PROBE);
    const alike = probes.get(probe);
    if (alike) alike.push(text);
    else probes.set(probe, [text]);
  }
  for (let at = 0; at + PROBE <= long.length; at++) {
    const alike = probes.get(long.slice(at, at + PROBE));
    const found = alike?.find((text) => long.startsWith(text, at));
    if (found !== undefined) return found;
  }
  return undefined;
}
