/** A device that was heard of this recently is still here: phones sleep and lines change. */
const GRACE = 8000;

/** Whose devices are connected. It outlives a class that is read anew from its log. */
export function presence() {
  const known = new Map<string, { devices: number; seen: number }>();
  return {
    mark(member: string, by: 1 | -1, now: number): void {
      const { devices = 0 } = known.get(member) ?? {};
      known.set(member, { devices: devices + by, seen: now });
    },
    /** Somebody whose line broke a moment ago is still here. */
    here(member: string, now: number): boolean {
      const found = known.get(member);
      return found !== undefined && (found.devices > 0 || now - found.seen < GRACE);
    },
    /** Milliseconds of the server's clock at which a device of theirs came or went; null if none did. */
    seen: (member: string): number | null => known.get(member)?.seen ?? null,
  };
}

export type Presence = ReturnType<typeof presence>;
