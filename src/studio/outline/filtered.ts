import type { Part } from './parts.ts';

/** The parts whose title has what is looked for, with all that leads to them. */
export function filtered(
  parts: readonly Part[],
  wish: string,
  titleOf: (part: Part) => string,
): readonly Part[] {
  const wanted = wish.trim().toLocaleLowerCase();
  if (wanted === '') return parts;
  return parts.flatMap((part): Part[] => {
    const children = filtered(part.children, wish, titleOf);
    const name = `${titleOf(part)} ${String(part.path.at(-1) ?? '')}`.toLocaleLowerCase();
    return children.length > 0 || name.includes(wanted) ? [{ ...part, children }] : [];
  });
}
