import { words } from '../i18n/index.ts';
import { languageOf } from './language.ts';
import { run } from './run.ts';

/** The command line: `npm run -s hub -- VERB`. */
const argv = process.argv.slice(2);
const language = languageOf(argv);
const say = await words(language, 'verbs', 'errors', 'cli', 'lab', 'fears');
const { out, error, exit } = await run(argv, say, language);
// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
if (out !== '') process.stdout.write(`${out}\n`);
if (error !== '') process.stderr.write(`${error}\n`);
// Not process.exit: a pipe may still be reading.
process.exitCode = exit;
