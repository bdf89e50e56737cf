import type { IncomingMessage, ServerResponse } from 'node:http';
import { classRoutes } from './http/class-routes.ts';
import { limits } from './http/limits.ts';
import { keeper as keeperOf } from './live/keeper.ts';
import type { Library } from './live/library.ts';
import { report } from './report.ts';
import { classFile } from './store/class-file.ts';
import { openStore } from './store/open-store.ts';
import { type Unfit, whyUnfit } from './store/unfit.ts';
import { broadcast as broadcastOf } from './told/broadcast.ts';

const HOUR = 60 * 60 * 1000;
/** How often it is said that nothing can be written, in milliseconds. */
const QUIET = 60_000;

export interface ClassServerSettings {
  /** Folder of the data; made if it is not there. */
  folder: string;
  library: Library;
  /** Asked of whoever opens a class; undefined if anybody may. */
  key?: string | undefined;
  /** The address under which a proxy shows this server. */
  publicUrl?: string | undefined;
  /** Whether a proxy stands before this server and says who asks. */
  proxied?: boolean;
  /** The address by which others in the room reach this server, if it is open to them. */
  room: () => string | null;
  /** Told, at most once a minute, why nothing can be written just now. */
  trouble: (why: Unfit) => void;
}

export interface ClassServer {
  /** Whether a request is for it; if so it answers. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  stop: () => void;
}

/** Keeps the classes of a folder. Throws StoreUnfit. */
export function classServer(settings: ClassServerSettings): ClassServer {
  const { folder, library, key, publicUrl, proxied = false, room, trouble } = settings;
  const clock = () => Date.now();
  let said = 0;
  function inTrouble(error: unknown): void {
    if (clock() - said < QUIET) return;
    said = clock();
    const why = whyUnfit(error);
    if (why === null) report(error);
    else trouble(why);
  }
  const keeper = keeperOf(classFile(openStore(folder)), library, clock, inTrouble);
  const shown = () => publicUrl?.replace(/\/?$/, '/') ?? room();
  const link = (code: string) => `${shown() ?? '/'}join/${code}`;
  const broadcast = broadcastOf(keeper, link, clock);
  const listener = classRoutes({
    ...{ keeper, broadcast, limits: limits() },
    ...{ key, publicUrl, proxied, room: shown },
  });
  void keeper.forgetOld();
  const forgetting = setInterval(() => void keeper.forgetOld(), HOUR);
  return {
    answer(request, response) {
      const ours = request.url?.startsWith('/api/') ?? false;
      if (ours) void listener(request, response);
      return ours;
    },
    stop() {
      clearInterval(forgetting);
      broadcast.stop();
      keeper.stop();
    },
  };
}
