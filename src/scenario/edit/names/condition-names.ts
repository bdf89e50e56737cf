import { GROUP_READINGS } from '../../format/readings.ts';
import type { Path } from '../../read/places.ts';
import type { Value } from '../edit.ts';
import type { Kind } from './references.ts';

/** The fields that hold conditions, wherever they stand. */
export const CONDITION_FIELDS: ReadonlySet<string> = new Set(['when', 'comes', 'reads']);

/** Every condition of a structure, as its author wrote it. */
export function conditionsIn(value: Value, path: Path = []): { path: Path; text: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof child !== 'string') return conditionsIn(child, here);
    return CONDITION_FIELDS.has(key) ? [{ path: here, text: child }] : [];
  });
}

const KIND_OF_GROUP: Readonly<Record<string, Kind>> = {
  flags: 'flag',
  calls: 'call',
  promises: 'promise',
  events: 'event',
  seats: 'seat',
};

/** Numbers and quoted text are passed over whole: `1e5.x` or "flags.a" name nothing. */
const TOKENS =
  /\d[\w.]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/g;

/** A condition in which one thing goes by another name. */
export function renamedIn(text: string, kind: Kind, from: string, to: string): string {
  return text.replaceAll(TOKENS, (token) => {
    const [head, member] = token.split(/\s*\.\s*/);
    if (member === undefined || head === undefined) return token;
    const group = Object.hasOwn(GROUP_READINGS, head)
      ? GROUP_READINGS[head as keyof typeof GROUP_READINGS].of
      : undefined;
    if (group === undefined) {
      return kind === 'seat' && head === from ? to + token.slice(head.length) : token;
    }
    if (KIND_OF_GROUP[group] !== kind || member !== from) return token;
    const at = token.lastIndexOf(member);
    return token.slice(0, at) + to + token.slice(at + member.length);
  });
}
