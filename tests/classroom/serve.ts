import { mkdirSync } from 'node:fs';
import { openClasses } from '../../src/cli/serve/open-classes.ts';
import { serveFiles } from '../../src/cli/serve/serve-files.ts';
import { words } from '../../src/i18n/index.ts';

/** A class server of its own process, so that a test can kill it: `tsx serve.ts FOLDER PORT`. */
const [folder = '', port = '0'] = process.argv.slice(2);
process.env.HUB_DATA_DIR = folder;
mkdirSync(`${folder}/pages`, { recursive: true });
const say = await words('en', 'verbs', 'errors', 'cli', 'lab', 'fears');
const classes = await openClasses(() => null, say);
const serving = await serveFiles(`${folder}/pages`, Number(port), '127.0.0.1', classes.answer);
process.stdout.write(`${JSON.stringify({ address: serving.address })}\n`);
process.once('SIGTERM', async () => {
  await serving.stop();
  classes.stop();
});
