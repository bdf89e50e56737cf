const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** While something is written, a version is put away this often. */
export const APART_MS = 10 * MINUTE;

/** How far apart versions lie by their age; older ones than the last are gone. */
const SPACING = [
  { until: DAY, apart: 0 },
  { until: 3 * DAY, apart: HOUR },
  { until: 14 * DAY, apart: DAY },
] as const;

/** Which versions need not be kept any longer: of several that lie close together the oldest stays. */
export function superfluous(times: readonly number[], now: number): number[] {
  let kept = Number.NEGATIVE_INFINITY;
  return [...times]
    .sort((a, b) => a - b)
    .filter((time) => {
      const spacing = SPACING.find(({ until }) => now - time < until);
      const stays = spacing !== undefined && time - kept >= spacing.apart;
      if (stays) kept = time;
      return !stays;
    });
}
