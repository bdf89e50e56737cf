import type { Words } from '../../../scenario/format/words.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import { placesOf } from '../../table/seating.ts';
import { newName } from '../names/generator.ts';
import { newId } from '../secrets.ts';
import type { LiveClass } from './live-class.ts';

/** Agents at each government of each table, and the most of a rehearsal. */
const AT_EACH = 5;
const MOST = 60;
/** Agents that act at once: an instructor should see them come in. */
const AT_ONCE = 3;

function sitDown(live: LiveClass, now: number): void {
  const { languages } = live.state.setup;
  const count = Math.min(MOST, AT_EACH * placesOf(live.state.setup).length);
  for (let at = 0; at < count; at++) {
    const member = newId(10);
    if (live.take({ at: now, by: 'door', command: { kind: 'join', member } }) !== null) return;
    const language = languages[at % languages.length]!;
    const name = newName(language, live.names);
    const row = {
      class: live.row.id,
      member,
      name,
      alias: null,
      language,
      once: member,
      secret: '',
    };
    live.file.putPerson(row);
    live.seat(row);
  }
}

/** The claim that an agent repeats as its own text. */
function claimOf(live: LiveClass, member: string, echoes: string): string {
  const { words, scenario } = live.shelved;
  const language = live.people.get(member)?.language ?? 'en';
  const said: Words = (words[language] ?? words.en ?? words.ko)!;
  const turn = said.turns[scenario.turns[live.state.turn - 1]!.id]!;
  const cabinets = [turn, ...Object.values(turn.cabinets)];
  return cabinets.flatMap((each) => each.arguments[echoes]?.claim ?? [])[0] ?? echoes;
}

/** Agents take their seats, and then do what the step asks of them, some at a time. */
export function rehearsing(live: LiveClass, now: number): void {
  if (live.people.size === 0) sitDown(live, now);
  const wishes = rehearse(live.state);
  const next = [...new Set(wishes.map(({ member }) => member))].slice(0, AT_ONCE);
  for (const { member, command, echoes } of wishes) {
    if (!next.includes(member)) continue;
    const refusal = live.take({ at: now, by: 'member', member, command });
    if (refusal === null && echoes !== undefined && 'entry' in command) {
      live.write(command.entry, claimOf(live, member, echoes));
    }
  }
}
