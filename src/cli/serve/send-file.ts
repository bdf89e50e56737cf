import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { pageHeaders } from './page-headers.ts';

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.txt': 'text/plain; charset=utf-8',
};

/** Compressed once, kept while the server runs: the built game is a few megabytes. */
const compressed = new Map<string, Buffer>();

export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): Promise<void> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  // The build names a file in assets/ after its content, so it can be kept for ever.
  const lasting = /[/\\]assets[/\\][^/\\]+$/.test(file);
  let body: Buffer = await readFile(file);
  const page = body;
  if (/^text|json|svg/.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
    body = lasting ? await compressedOnce(file, body) : await compress(body);
    response.setHeader('Content-Encoding', 'br');
  }
  if (type.startsWith('text/html')) {
    for (const [name, value] of pageHeaders(page)) response.setHeader(name, value);
  }
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function compressedOnce(file: string, body: Buffer): Promise<Buffer> {
  const kept = compressed.get(file) ?? (await compress(body));
  compressed.set(file, kept);
  return kept;
}
