import {
  type ClassLanguage,
  type Sources,
  tellConsole,
  tellProjector,
  tellStudent,
} from '../../telling/index.ts';
import type { Bearer } from '../live/register.ts';
import { writtenOut } from './tags.ts';

/** What somebody is told, part by part. */
function toldTo(sources: Sources, { role, member }: Bearer, language: ClassLanguage): object {
  switch (role) {
    case 'seat':
      return tellStudent(sources, member!);
    case 'projector':
      return tellProjector(sources);
    case 'console':
    case 'co':
      return tellConsole(sources, role, language);
  }
}

/** What a device has already: the tag of every part. */
export type Known = Record<string, string>;

/**
 * The parts that a device does not have yet, as one JSON text; null if it has all. `known` is
 * brought up to date.
 */
export function newsFor(
  sources: Sources,
  bearer: Bearer,
  language: ClassLanguage,
  known: Known,
  now: number,
): string | null {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(toldTo(sources, bearer, language))) {
    const { tag, json } = writtenOut(value);
    if (known[name] === tag) continue;
    known[name] = tag;
    parts.push(`${JSON.stringify(name)}:{"tag":"${tag}","value":${json}}`);
  }
  return parts.length === 0 ? null : `{"now":${now},"parts":{${parts.join()}}}`;
}
