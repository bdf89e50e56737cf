import { root } from '../../shell/root.ts';

/** Where others reach this server, with a slash at the end. */
const base = (room: string | null): string =>
  room === null ? location.origin + root : room.replace(/\/*$/, '/');

/**
 * The addresses of a class. Secrets stand behind the `#`, which a browser never sends, so that no
 * proxy and no log of a server ever holds one.
 */
export const linksOf = (
  room: string | null,
  { code, console, co, projector }: Record<'code' | 'console' | 'co' | 'projector', string>,
) => ({
  join: `${base(room)}join/${code}`,
  console: `${base(room)}class/console#${keysText({ console, projector, co })}`,
  co: `${base(room)}class/console#${keysText({ console: co, projector, co: null })}`,
  projector: `${base(room)}class/projector#${projector}`,
});

interface Handed {
  way: 'join' | 'console' | 'co' | 'projector';
  link: string;
}

/** The links that a console can hand on: the students' way in, and those that its own link carried. */
export function linksFrom(join: string, { console, projector, co }: Keys): Handed[] {
  const room = join.replace(/join\/[^/]*\/?$/, '');
  const led = `${room}class/console#`;
  const all: (Handed | null)[] = [
    { way: 'join', link: join },
    { way: 'console', link: led + keysText({ console, projector, co }) },
    co ? { way: 'co', link: led + keysText({ console: co, projector, co: null }) } : null,
    projector ? { way: 'projector', link: `${room}class/projector#${projector}` } : null,
  ];
  return all.filter((each) => each !== null);
}

/** Where a server that listens to this computer alone knows no address of its own, it is this page's. */
export const wayIn = (link: string): string =>
  link.startsWith('/') ? base(null) + link.slice(1) : link;

/** What a console link carries besides its own secret, so that a second device can show the same. */
export interface Keys {
  console: string;
  projector: string | null;
  co: string | null;
}

const BETWEEN = '~';

export const keysText = ({ console, projector, co }: Keys): string =>
  [console, projector, co].filter(Boolean).join(BETWEEN);

/** The secrets of an address's fragment; null if there is none. */
export function keysIn(fragment: string): Keys | null {
  const [console, projector = null, co = null] = fragment.replace(/^#/, '').split(BETWEEN);
  return console ? { console, projector, co } : null;
}
