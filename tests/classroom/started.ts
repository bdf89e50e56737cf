import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

export interface Started {
  address: string;
  process: ChildProcess;
  /** Ends at once, as a power cut would. */
  kill: () => Promise<void>;
}

/** A class server in a process of its own; resolves once it listens. */
export async function startServer(folder: string, port = 0): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Read here too, so that a test can listen.
  child.stderr.pipe(process.stderr, { end: false });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    child.stdout.on('data', (part) => {
      said += part;
      if (said.includes('\n')) found((JSON.parse(said) as { address: string }).address);
    });
  });
  return {
    address,
    process: child,
    kill: () =>
      new Promise((gone) => {
        child.once('exit', () => gone());
        child.kill('SIGKILL');
      }),
  };
}

/** A folder that is gone after the tests. */
export async function dataFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'class-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
