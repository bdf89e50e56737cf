import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Place } from '../document/step.ts';

/** The turn of what stands at a place of the document; the first one where it belongs to none. */
export function turnAt({ turns, events, calls }: Scenario, { path }: Place): string {
  const [part, name] = path;
  const first = turns[0]!.id;
  if (part === 'turns') {
    return turns.find(({ id }, at) => id === name || at === name)?.id ?? first;
  }
  const key = String(name);
  if (part === 'events' && Object.hasOwn(events, key)) return events[key]!.turns[0]!;
  if (part === 'calls' && Object.hasOwn(calls, key)) return calls[key]!.turns[0]!;
  return part === 'endings' || part === 'cabinets' ? turns.at(-1)!.id : first;
}
