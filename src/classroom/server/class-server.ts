import type { IncomingMessage, ServerResponse } from 'node:http';
import { classRoutes } from './http/class-routes.ts';
import { limits } from './http/limits.ts';
import { keeper as keeperOf } from './live/keeper.ts';
import type { Library } from './live/library.ts';
import { classFile } from './store/class-file.ts';
import { openStore } from './store/open-store.ts';
import { broadcast as broadcastOf } from './told/broadcast.ts';

const HOUR = 60 * 60 * 1000;

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
}

export interface ClassServer {
  /** Whether a request is for it; if so it answers. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  stop: () => void;
}

/** Keeps the classes of a folder. Throws StoreTaken or StoreTooNew. */
export function classServer(settings: ClassServerSettings): ClassServer {
  const { folder, library, key, publicUrl, proxied = false, room } = settings;
  const clock = () => Date.now();
  const keeper = keeperOf(classFile(openStore(folder)), library, clock);
  const link = (code: string) => `${(publicUrl ?? room() ?? '').replace(/\/?$/, '/')}join/${code}`;
  const broadcast = broadcastOf(keeper, link, clock);
  const listener = classRoutes({
    ...{ keeper, broadcast, limits: limits() },
    ...{ key, publicUrl, proxied, room },
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
