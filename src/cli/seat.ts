import type { Settings } from '../game/index.ts';
import type { Whole } from './scenario.ts';
import { BadInput, type Call } from './verb.ts';

/** Refuses a seat that nobody can play. */
export function demandSeat({ scenario }: Whole, seat: string, { say }: Call): void {
  const { seats, id } = scenario;
  const known = Object.keys(seats).filter((each) => seats[each]!.playable);
  if (known.includes(seat)) return;
  throw new BadInput(say('verbs:unknownSeat', { scenario: id, seat, known: known.join(', ') }));
}

/** Refuses agents for seats that are not there, or that the player holds. */
export function demandOthers({ scenario }: Whole, settings: Settings, { say }: Call): void {
  const others = Object.keys(scenario.seats).filter((seat) => !settings.people.includes(seat));
  const seat = Object.keys(settings.agents ?? {}).find((each) => !others.includes(each));
  if (seat === undefined) return;
  throw new BadInput(
    say('verbs:unknownOther', { scenario: scenario.id, seat, known: others.join(', ') }),
  );
}
