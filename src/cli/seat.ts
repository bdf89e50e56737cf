import type { Whole } from './scenario.ts';
import { BadInput, type Call } from './verb.ts';

/** Refuses a seat that nobody can play. */
export function demandSeat({ scenario }: Whole, seat: string, { say }: Call): void {
  const { seats, id } = scenario;
  const known = Object.keys(seats).filter((each) => seats[each]!.playable);
  if (known.includes(seat)) return;
  throw new BadInput(say('verbs:unknownSeat', { scenario: id, seat, known: known.join(', ') }));
}
