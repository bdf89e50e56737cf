/** The home page's wheel, in units of its drawing. The hub is at 0, 0; angles in degrees clockwise from east. */
export const RIM = 196;
export const HUB = 47;
export const SEAT = 27;
/** Where Seoul and Tokyo lie if both are on the rim, 100 degrees apart; the partners stand at sea. */
export const ANGLES = { seoul: 230.9, tokyo: 330.9, partners: 100.5 } as const;
export type HomeSeat = keyof typeof ANGLES;

export interface Spot {
  x: number;
  y: number;
}

export function spot(radius: number, degrees: number): Spot {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

export function arc(radius: number, from: number, to: number): string {
  const [a, b] = [spot(radius, from), spot(radius, to)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
