import { resolve } from 'node:path';
import { build } from 'vite';
import { serveFiles } from '../src/cli/serve/serve-files.ts';
import { nearestLanguage, words } from '../src/i18n/index.ts';
import { newest } from './newest.ts';

/** `npm start`: builds the game if something changed since, serves it, stops on Ctrl-C. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'src',
  'scenarios',
  'assets',
  'tools',
];
const BUILT = 'dist';

const { LC_ALL, LANG, PORT, HOST } = process.env;
const t = await words(nearestLanguage([(LC_ALL || LANG || 'en').replace('_', '-')]), 'cli');
const port = Number(PORT ?? 8080);

const changed = Math.max(...(await Promise.all(SOURCES.map(newest))));
if (changed > (await newest(resolve(BUILT, 'index.html')))) {
  console.log(t('building'));
  await build({ logLevel: 'warn' });
}

try {
  const serving = await serveFiles(BUILT, port, HOST ?? '127.0.0.1');
  console.log(t('serving', { address: serving.address }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => serving.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(t('portTaken', { port, other: port + 1 }));
  process.exit(1);
}
