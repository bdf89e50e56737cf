import { resolve } from 'node:path';
import { build } from 'vite';
import { languageOf } from '../src/cli/language.ts';
import { run } from '../src/cli/run.ts';
import { words } from '../src/i18n/index.ts';
import { newest } from './newest.ts';

/** `npm start`: builds the game if something changed since, then serves it as `hub serve` does. */
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

const asked = process.argv.slice(2);
const language = languageOf(asked);
const say = await words(language, 'verbs', 'errors', 'cli', 'lab', 'fears');

const changed = Math.max(...(await Promise.all(SOURCES.map(newest))));
if (changed > (await newest(resolve(BUILT, 'index.html')))) {
  console.log(say('cli:building'));
  await build({ logLevel: 'warn' });
}

const { error, exit } = await run(['serve', ...asked], say, language);
if (error) console.error(error);
process.exitCode = exit;
