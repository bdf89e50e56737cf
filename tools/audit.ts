// Asks the registry for known weaknesses of the packages that run: `npm run audit`. Ends with 1 at a
// grave one. A registry that offers no audit is told of and fails nothing.
import { spawnSync } from 'node:child_process';
import { auditSaid } from './audit-said.ts';

const asked = ['audit', '--omit=dev', '--json', ...process.argv.slice(2)];
const { stdout } = spawnSync('npm', asked, {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { lines, grave } = auditSaid(stdout ?? '');
for (const line of lines) console.log(line);
process.exitCode = grave ? 1 : 0;
