/**
 * Whether a request may come from the page that sent it: from our own pages, or from no page at
 * all. A proxy may have changed the scheme, so hosts are compared.
 */
export function fromOurPages(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host: asking } = new URL(origin);
  return asking === host || (publicUrl !== undefined && asking === new URL(publicUrl).host);
}
