import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inTheRoom, openClasses } from '../serve/open-classes.ts';
import { type Other, serveFiles } from '../serve/serve-files.ts';
import { type Answer, BadInput, type Call, type Say, type Verb, WrongUsage } from '../verb.ts';

const BUILT = fileURLToPath(new URL('../../../dist', import.meta.url));
const HIGHEST_PORT = 65_535;
const EVERYONE = '0.0.0.0';

function portOf({ values, say }: Call): number {
  const value = String(values.port ?? process.env.PORT ?? 8080);
  if (/^\d+$/.test(value) && Number(value) <= HIGHEST_PORT) return Number(value);
  throw new WrongUsage(say('verbs:badPort', { value }));
}

async function start(port: number, host: string, other: Other, say: Say) {
  try {
    return await serveFiles(BUILT, port, host, other);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new BadInput(say('cli:portTaken', { port, other: port + 1 }));
  }
}

/** Serves until it is stopped, so it speaks while it runs and has nothing to say at the end. */
async function serve(call: Call): Promise<Answer> {
  const port = portOf(call);
  const host = call.values.lan ? EVERYONE : (process.env.HOST ?? '127.0.0.1');
  const built = await stat(`${BUILT}/index.html`).catch(() => undefined);
  if (!built) throw new BadInput(call.say('verbs:notBuilt'));
  let address = '';
  const open = host === EVERYONE;
  const room = () => (open ? address.replace(EVERYONE, inTheRoom() ?? EVERYONE) : null);
  const classes = await openClasses(room, call.say);
  const serving = await start(port, host, classes.answer, call.say).catch((error: unknown) => {
    classes.stop();
    throw error;
  });
  address = serving.address;
  const here = address.replace(EVERYONE, 'localhost');
  const others = room() ?? undefined;
  if (call.values.json) {
    process.stdout.write(`${JSON.stringify({ ok: true, address: here, others })}\n`);
  } else {
    process.stdout.write(`${call.say('cli:serving', { address: here })}\n`);
    process.stdout.write(`${call.say('cli:classes', { address: `${others ?? here}class/` })}\n`);
    if (others) process.stdout.write(`${call.say('verbs:forOthers', { address: others })}\n`);
  }
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  await serving.stop();
  classes.stop();
  return { lines: [] };
}

export const verb: Verb = {
  usage: 'serve [--port N] [--lan]',
  takes: [],
  options: { port: { type: 'string' }, lan: { type: 'boolean' } },
  run: serve,
};
