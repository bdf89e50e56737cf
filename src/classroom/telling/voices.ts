import { leastShown } from '../protocol/choices.ts';
import type { ConsoleTold } from '../protocol/console-told.ts';
import type { ClassState } from '../table/state.ts';

/** Claims, picks and ratings of each person since the class began. */
export function voicesIn({ works, entries }: ClassState): Map<string, number> {
  const voices = new Map<string, number>();
  const heard = (member: string, often: number) =>
    voices.set(member, (voices.get(member) ?? 0) + often);
  for (const { kind, by } of entries) if (kind === 'argument') heard(by, 1);
  for (const { picks, ratings } of works) {
    for (const [member, moves] of Object.entries(picks)) heard(member, Object.keys(moves).length);
    for (const by of Object.values(ratings)) for (const member of Object.keys(by)) heard(member, 1);
  }
  return voices;
}

/** How many of a class have spoken; nothing of fewer people than its anonymity allows. */
export function voicesTold(
  { members, setup }: ClassState,
  voices: ReadonlyMap<string, number>,
): ConsoleTold['voices'] {
  const inside = Object.values(members).filter(({ place }) => place === 'in');
  const spoke = inside.filter(({ id }) => (voices.get(id) ?? 0) > 0).length;
  const few = setup.anonymity === 'anonymous' && spoke < leastShown(setup.anonymity);
  return few ? null : { spoke, all: inside.length };
}
