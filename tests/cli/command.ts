import { spawn } from 'node:child_process';
import { languageOf } from '../../src/cli/language.ts';
import { run } from '../../src/cli/run.ts';
import { words } from '../../src/i18n/index.ts';

export const TINY = 'tests/scenario/tiny';

/** The command as a person types it, in a process of its own. */
export function typed(...argv: string[]): Promise<{ out: string; error: string; exit: number }> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', 'hub', '--', ...argv], {
      env: { ...process.env, LC_ALL: '', LANG: 'en_US.UTF-8', npm_config_loglevel: 'silent' },
    });
    const said = { out: '', error: '' };
    child.stdout.on('data', (piece) => {
      said.out += piece;
    });
    child.stderr.on('data', (piece) => {
      said.error += piece;
    });
    child.on('close', (exit) => done({ ...said, exit: exit ?? -1 }));
  });
}

/** The same without starting a process: quick enough for many cases. */
export async function hub(...argv: string[]) {
  const language = argv.includes('--lang') ? languageOf(argv) : 'en';
  return run(argv, await words(language, 'verbs', 'errors', 'cli', 'lab', 'fears'), language);
}
