const SECOND = 1000;
const HOUR = 3600;
const DAY = 24 * HOUR;

const two = (count: number) => String(count).padStart(2, '0');

/** Minutes and seconds, from an hour on hours too, from two days on days and hours. */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / SECOND);
  const [hours, minutes] = [Math.floor(seconds / HOUR), Math.floor(seconds / 60) % 60];
  if (seconds >= 2 * DAY) return `${Math.floor(hours / 24)}d ${hours % 24}h`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds % 60)}`;
  return `${minutes}:${two(seconds % 60)}`;
}
