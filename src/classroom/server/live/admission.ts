import type { Door, Fault, Joined } from '../../protocol/answers.ts';
import type { JoinRequest } from '../../protocol/requests.ts';
import { isFull } from '../../table/seating.ts';
import type { ClassLanguage } from '../../telling/index.ts';
import { newName } from '../names/generator.ts';
import { plainName } from '../names/plain-text.ts';
import { rude } from '../names/rude.ts';
import { hashed, newId, newSecret } from '../secrets.ts';
import type { LiveClass } from './live-class.ts';

/** What somebody reads before they confirm that they want to come in. It seats nobody. */
export function doorOf(live: LiveClass): Door {
  const { state, row, shelved, names } = live;
  const { scenario, languages, form, anonymity, freeText, retentionDays } = state.setup;
  const full = isFull(state);
  const over = state.step === 'debrief';
  const titles = Object.entries(shelved.words).map(([language, { title }]) => [language, title]);
  return {
    ...{ code: row.code, opened: row.opened },
    title: Object.fromEntries(titles),
    ...{ scenario, languages, form, anonymity, freeText, retentionDays },
    door: over ? 'over' : full ? 'full' : state.door,
    suggested: Object.fromEntries(languages.map((each) => [each, newName(each, names)])),
  };
}

/** How a newcomer is called: by the instructor, and by the others if that differs. */
function namesFor(
  live: LiveClass,
  wished: string | null,
  language: ClassLanguage,
): { name: string; alias: string | null } | Fault {
  const { names, state } = live;
  const made = newName(language, names);
  switch (state.setup.anonymity) {
    case 'anonymous':
      return { name: made, alias: null };
    case 'pseudonymous':
      return wished === null ? { name: made, alias: null } : { name: wished, alias: made };
    case 'named':
      if (wished === null) return { name: made, alias: null };
      if (live.hasName(wished)) return { code: 'name-taken' };
      return rude(wished) ? { code: 'name-refused' } : { name: wished, alias: null };
  }
}

export type Admitted = Joined & { hash: string };

/** Seats a newcomer. The same `once` is the same person again. Only inside the writer's transaction. */
export function admit(live: LiveClass, wish: JoinRequest, now: number): Admitted | Fault {
  // Whose secret has been deleted with the names has none to get again.
  const known = [...live.people.values()].find(
    ({ row }) => row.once === wish.once && row.secret !== '',
  );
  if (known) {
    const { secret, member } = known.row;
    return { secret, member, hash: hashed(secret) };
  }
  if (live.state.step === 'debrief') return { code: 'class-over' };
  const name = wish.name === null ? null : plainName(wish.name);
  if (name === '') return { code: 'name-refused' };
  const called = namesFor(live, name, wish.language);
  if ('code' in called) return called;
  const member = newId(10);
  const to = name === null ? undefined : live.listed(name);
  const refusal = live.take({
    ...{ at: now, by: 'door' },
    command: { kind: 'join', member, ...(to ? { to } : {}) },
  });
  if (refusal === 'door-locked' || refusal === 'class-full') return { code: refusal };
  if (refusal !== null) return { code: 'server' };
  const secret = newSecret();
  const hash = hashed(secret);
  const { language, once } = wish;
  const row = { class: live.row.id, member, ...called, language, once, secret };
  live.file.putPerson(row);
  live.file.addSecret({ hash, class: live.row.id, role: 'seat', member });
  live.seat(row);
  return { secret, member, hash };
}
