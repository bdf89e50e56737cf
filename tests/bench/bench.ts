// How many toy matches a second the rules play, beside others that play the same ones: `npm run bench`.
// docs/bench.md says how to read it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
// Beside the packages, where git, lint and types do not look.
const built = `${here}node_modules/.bench`;

if (!existsSync(`${here}node_modules/boardgame.io`)) {
  console.log('Fetching the peers (npm ci --prefix tests/bench) ...');
  const fetching = ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', fetching, { stdio: 'inherit', shell: process.platform === 'win32' });
}

// Built as players get it: what runs TypeScript directly wraps every function to keep its name,
// and would time that.
await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: `${here}run.ts`, outDir: built, target: 'es2022' },
});
execFileSync(process.execPath, [`${built}/run.js`], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
