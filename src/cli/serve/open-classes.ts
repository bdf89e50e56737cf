import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { type ClassServer, classServer } from '../../classroom/server/class-server.ts';
import type { Library, Shelved } from '../../classroom/server/live/library.ts';
import { StoreTaken, StoreTooNew } from '../../classroom/server/store/open-store.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import { builtIn, fetchTexts } from '../shelf.ts';
import { BadInput, type Say } from '../verb.ts';

/** The address by which others in the room reach this machine; null where it stands in no network. */
export function inTheRoom(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

/** Every built-in scenario with its words. One that is broken is left out: `hub check` says why. */
async function shelf(say: Say): Promise<Library> {
  const shelved = new Map<string, Shelved>();
  for (const id of await builtIn()) {
    const reading = checkScenario(await fetchTexts(id, say));
    if ('scenario' in reading)
      shelved.set(id, { scenario: reading.scenario, words: reading.words });
  }
  return (id) => shelved.get(id);
}

/** The classes of this machine, kept in HUB_DATA_DIR. `room` is told once the port is known. */
export async function openClasses(room: () => string | null, say: Say): Promise<ClassServer> {
  const { HUB_DATA_DIR, HUB_KEY, HUB_PUBLIC_URL } = process.env;
  const folder = resolve(HUB_DATA_DIR || 'data');
  try {
    return classServer({
      ...{ folder, room, library: await shelf(say) },
      ...{ key: HUB_KEY || undefined, publicUrl: HUB_PUBLIC_URL || undefined },
    });
  } catch (error) {
    if (error instanceof StoreTaken) throw new BadInput(say('cli:dataTaken', { folder }));
    if (error instanceof StoreTooNew) throw new BadInput(say('cli:dataTooNew', { folder }));
    throw error;
  }
}
