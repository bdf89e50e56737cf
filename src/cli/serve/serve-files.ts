import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findFile } from './find-file.ts';
import { QUIET_HEADERS } from './page-headers.ts';
import { sendFile } from './send-file.ts';

export interface Serving {
  address: string;
  stop: () => Promise<void>;
}

/** Takes requests that are not for files; says whether it did. */
export type Other = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * How long somebody may take to ask, in milliseconds. Phones on a bad line need some seconds; whoever
 * keeps many questions half asked needs more.
 */
const ASKING = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 10_000,
};

/** Serves a folder as files. Port 0 takes a free one. Rejects with EADDRINUSE if the port is taken. */
export async function serveFiles(
  folder: string,
  port: number,
  host: string,
  other: Other = () => false,
): Promise<Serving> {
  const server = createServer(ASKING, (request, response) => {
    for (const [name, value] of QUIET_HEADERS) response.setHeader(name, value);
    if (other(request, response)) return;
    answer(folder, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        // A browser holds its connection open; waiting for it would make Ctrl-C seem broken.
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(`http://host${request.url ?? '/'}`);
  const found = await findFile(folder, pathname);
  if (found === 'nothing')
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  else if ('moved' in found) response.writeHead(301, { Location: found.moved + search }).end();
  else await sendFile(request, response, found.file, found.status);
}
