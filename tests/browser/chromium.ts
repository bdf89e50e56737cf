import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export interface Browser {
  executablePath: string;
  /** What the program needs besides the environment of the tests. */
  env: Record<string, string>;
}

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
/** `CHROME_PATH=packaged` asks for the one that comes as a package, even where another is installed. */
const PACKAGED = 'packaged';
const UNPACKED = resolve('.cache/chromium');

/** The browser for the tests: the one that CHROME_PATH names, an installed one, or the packaged one. */
export async function findChromium(): Promise<Browser> {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH && CHROME_PATH !== PACKAGED) return { executablePath: CHROME_PATH, env: {} };
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = CHROME_PATH
    ? undefined
    : [...onPath, ...PLACES].find((path) => existsSync(path));
  return installed ? { executablePath: installed, env: {} } : unpackChromium();
}

/** The packaged Chromium needs no download and no root. The configuration runs this before any worker starts. */
async function unpackChromium(): Promise<Browser> {
  const executablePath = join(UNPACKED, 'chromium');
  if (!existsSync(executablePath)) await unpack();
  const env = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(UNPACKED, 'fonts') };
  if (starts(executablePath, env)) return { executablePath, env };
  // A bare machine lacks nss and nspr: the package has them for another system, which is close enough.
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib') } };
}

async function unpack(): Promise<void> {
  mkdirSync(UNPACKED, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // It unpacks to the temporary folder, and its libraries only where it believes itself in that other system.
  Object.assign(process.env, { TMPDIR: UNPACKED, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  const before = { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function starts(program: string, env: Record<string, string>): boolean {
  try {
    execFileSync(program, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
