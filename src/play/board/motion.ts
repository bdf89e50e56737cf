// From the picture that is shown to the one that is wanted. What changed, moves, in the order in
// which a change is explained: rim and spokes, cracks, the hub's ring, the steelyard.
import type { BoardPicture, SeatPicture } from './picture.ts';

/** Milliseconds. */
export const ANSWER = 120;
const EXPLAIN = 600;
const STAGGER = 90;
const STAGES = ['structure', 'crack', 'hub', 'steelyard'] as const;
type Stage = (typeof STAGES)[number];

export const CHANGE = EXPLAIN + STAGGER * (STAGES.length - 1);

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

/** Past the mark once by about a twentieth, and back. */
function settle(t: number): number {
  const back = 1.2;
  return 1 + (back + 1) * (t - 1) ** 3 + back * (t - 1) ** 2;
}

export function progress(stage: Stage, elapsed: number): number {
  const t = (elapsed - STAGES.indexOf(stage) * STAGGER) / EXPLAIN;
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return stage === 'steelyard' ? settle(t) : easeOut(t);
}

function seatBetween(from: SeatPicture, to: SeatPicture, t: number, hub: number): SeatPicture {
  const number = (a: number, b: number) => a + (b - a) * t;
  const known = (a: number | null, b: number | null, share: number) =>
    a === null || b === null ? b : a + (b - a) * share;
  return {
    ...to,
    commitment: number(from.commitment, to.commitment),
    exposure: number(from.exposure, to.exposure),
    support: known(from.support, to.support, hub),
    umbrellaDoubt: known(from.umbrellaDoubt, to.umbrellaDoubt, hub),
    reputation: known(from.reputation, to.reputation, hub),
    arch: from.arch &&
      to.arch && {
        plate: to.arch.plate,
        capability: number(from.arch.capability, to.arch.capability),
        freedom: number(from.arch.freedom, to.arch.freedom),
        capacity: number(from.arch.capacity, to.arch.capacity),
      },
  };
}

/** The picture `elapsed` ms into the change; words and whatever is new are those of `to`. */
export function between(from: BoardPicture, to: BoardPicture, elapsed: number): BoardPicture {
  if (elapsed >= CHANGE) return to;
  const [rim, crack, hub, beam] = STAGES.map((stage) => progress(stage, elapsed)) as [
    number,
    number,
    number,
    number,
  ];
  const toward = (a: number, b: number, t: number) => a + (b - a) * t;
  return {
    ...to,
    hub: {
      ...to.hub,
      voice: toward(from.hub.voice, to.hub.voice, hub),
      retrenchment: toward(from.hub.retrenchment, to.hub.retrenchment, hub),
      sharedInterest: toward(from.hub.sharedInterest, to.hub.sharedInterest, hub),
    },
    seats: to.seats.map((seat) => {
      const before = from.seats.find(({ id }) => id === seat.id);
      const same = before && (before.arch === null) === (seat.arch === null);
      return same ? seatBetween(before, seat, rim, hub) : seat;
    }),
    arcs: to.arcs.map((arc) => {
      const before = from.arcs.find((a) => a.from === arc.from && a.to === arc.to);
      if (!before) return arc;
      return {
        ...arc,
        tie: toward(before.tie, arc.tie, rim),
        friction: toward(before.friction, arc.friction, crack),
      };
    }),
    deployments:
      to.deployments?.map((now) => {
        const then = from.deployments?.find(({ name }) => name === now.name);
        return then ? { ...now, people: toward(then.people, now.people, rim) } : now;
      }) ?? null,
    threat: { ...to.threat, level: toward(from.threat.level, to.threat.level, rim) },
    fears: {
      abandonment: toward(from.fears.abandonment, to.fears.abandonment, beam),
      entrapment: toward(from.fears.entrapment, to.fears.entrapment, beam),
    },
  };
}

/** Whether anything that moves differs; words, theme and options change at once. */
export function moves(from: BoardPicture, to: BoardPicture): boolean {
  const numbers = ({ hub, seats, arcs, threat, fears, deployments }: BoardPicture) =>
    JSON.stringify([
      [hub.voice, hub.retrenchment, hub.sharedInterest, threat.level, fears],
      seats.map((s) => [s.commitment, s.exposure, s.support, s.umbrellaDoubt, s.reputation]),
      seats.map(({ arch }) => arch && [arch.capability, arch.freedom, arch.capacity]),
      arcs.map((a) => [a.tie, a.friction]),
      deployments?.map((d) => [d.name, d.people]),
    ]);
  return numbers(from) !== numbers(to);
}
