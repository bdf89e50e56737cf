import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No secure context: as a computer in a school's network is to the phones of a class. */
export const HOST = 'class.test';
/** What Chromium must be told to find it. */
export const RESOLVE = `--host-resolver-rules=MAP ${HOST} 127.0.0.1`;

export interface Served {
  /** Address of the game under a name that is no secure context, with a slash at the end. */
  game: string;
  stop(): Promise<void>;
}

/** The game and its classes as `npm start` serves them, with an empty folder for data. */
export async function serve(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'class-'));
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/hub.ts', 'serve', '--port', '0', '--json'],
    { env: { ...process.env, HUB_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    server.stdout.on('data', (part) => {
      said += part;
      if (said.includes('\n')) found((JSON.parse(said) as { address: string }).address);
    });
  });
  return {
    game: address.replace('localhost', HOST),
    async stop() {
      const gone = new Promise((ended) => server.once('exit', ended));
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
