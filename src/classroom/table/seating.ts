import { draw } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { MOST_MEMBERS } from '../protocol/choices.ts';
import type { Setup } from '../protocol/setup.ts';
import type { ClassState, Member } from './state.ts';

/** Every place where somebody can sit: each held government at each table. */
export function placesOf({ tables, seats }: Setup): { table: number; seat: string }[] {
  return Array.from({ length: tables }, (_, table) =>
    seats.map((seat) => ({ table, seat })),
  ).flat();
}

/** People whom a class remembers, those who were sent out included. */
const MOST_EVER = 3 * MOST_MEMBERS;

/** Whether nobody can come in any more. Whoever was sent out makes room for somebody else. */
export function isFull({ members }: ClassState): boolean {
  const all = Object.values(members);
  return (
    all.length >= MOST_EVER || all.filter(({ place }) => place !== 'gone').length >= MOST_MEMBERS
  );
}

const sittingAt = (members: readonly Member[], table: number, seat: string): Member[] =>
  members.filter((each) => each.place !== 'gone' && each.table === table && each.seat === seat);

export const desksOf = ({ seats }: Scenario, seat: string): string[] =>
  Object.keys(seats[seat]?.desks ?? {});

/** The desk of a seat that fewest read for; null where the seat has none. */
export function freeDesk(
  scenario: Scenario,
  members: readonly Member[],
  table: number,
  seat: string,
): string | null {
  const here = sittingAt(members, table, seat);
  const readers = (desk: string) => here.filter((each) => each.desk === desk).length;
  return desksOf(scenario, seat).reduce<string | null>(
    (best, desk) => (best === null || readers(desk) < readers(best) ? desk : best),
    null,
  );
}

type Place = Pick<Member, 'table' | 'seat' | 'desk'>;

/** Where a newcomer sits: where a list says, else where fewest do; of equal places one is drawn. */
export function placeFor(
  scenario: Scenario,
  { setup, members }: Pick<ClassState, 'setup' | 'members'>,
  id: string,
  wished?: { table: number; seat: string },
): Place {
  const all = Object.values(members);
  const crowd = ({ table, seat }: { table: number; seat: string }) =>
    sittingAt(all, table, seat).length;
  const places = placesOf(setup);
  const listed = places.find((each) => each.table === wished?.table && each.seat === wished.seat);
  const fewest = Math.min(...places.map(crowd));
  const emptiest = places.filter((place) => crowd(place) === fewest);
  // Friends come through the door together: the order of coming must not seat them.
  const drawn = emptiest[Math.floor(draw(setup.seed, 0, `place:${id}`) * emptiest.length)]!;
  const { table, seat } = listed ?? drawn;
  return { table, seat, desk: freeDesk(scenario, all, table, seat) };
}

/** Everyone dealt out evenly in an order drawn from the class's seed and the moment: twice differs. */
export function shuffled(scenario: Scenario, state: ClassState, now: number): ClassState {
  const { setup } = state;
  const order = (id: string) => draw(setup.seed, 0, `seat:${now}:${id}`);
  const dealt = Object.values(state.members).sort((a, b) => order(a.id) - order(b.id));
  let members: ClassState['members'] = {};
  for (const member of dealt) {
    members = {
      ...members,
      [member.id]: { ...member, ...placeFor(scenario, { setup, members }, member.id) },
    };
  }
  return { ...state, members };
}
