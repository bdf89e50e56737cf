import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { type ClassServer, classServer } from '../../classroom/server/class-server.ts';
import type { Library, Shelved } from '../../classroom/server/live/library.ts';
import { StoreUnfit } from '../../classroom/server/store/unfit.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import type { ScenarioTexts } from '../../scenario/read/index.ts';
import { builtIn, fetchTexts } from '../shelf.ts';
import { BadInput, type Say } from '../verb.ts';
import { dataSaid } from './data-said.ts';

/** The address by which others in the room reach this machine; null where it stands in no network. */
export function inTheRoom(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

/** A scenario with its words. One that is broken is left out: `hub check` says why. */
function shelved(texts: ScenarioTexts): Shelved | undefined {
  const reading = checkScenario(texts);
  return 'scenario' in reading ? { scenario: reading.scenario, words: reading.words } : undefined;
}

/**
 * Every built-in scenario. Each is checked when it is first asked for: after a crash a class waits
 * for its own scenario alone.
 */
async function shelf(say: Say): Promise<Library> {
  const ids = await builtIn();
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, await fetchTexts(id, say)] as const)),
  );
  const known = new Map<string, Shelved | undefined>();
  return (id) => {
    const found = texts.get(id);
    if (found && !known.has(id)) known.set(id, shelved(found));
    return known.get(id);
  };
}

/** The address of a proxy, if one was set. */
function publicUrl(say: Say): string | undefined {
  const value = process.env.HUB_PUBLIC_URL;
  if (!value) return undefined;
  const web = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  if (!web) throw new BadInput(say('cli:badPublicUrl', { value }));
  return value;
}

/** The classes of this machine, kept in HUB_DATA_DIR. `room` is told once the port is known. */
export async function openClasses(room: () => string | null, say: Say): Promise<ClassServer> {
  const { HUB_DATA_DIR, HUB_KEY, HUB_TRUST_PROXY } = process.env;
  const folder = resolve(HUB_DATA_DIR || 'data');
  try {
    return classServer({
      ...{ folder, room, library: await shelf(say) },
      ...{ key: HUB_KEY || undefined, publicUrl: publicUrl(say), proxied: HUB_TRUST_PROXY === '1' },
      trouble: (why) => console.error(dataSaid(say, why, folder)),
    });
  } catch (error) {
    if (error instanceof StoreUnfit) throw new BadInput(dataSaid(say, error.why, folder));
    throw error;
  }
}
