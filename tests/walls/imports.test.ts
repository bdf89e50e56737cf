import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { BREACHES } from './breaches.ts';

/** A cruise that finds no modules finds no breaches either: there are at least this many. */
const FEWEST_MODULES = 150;

/** Packages that run the program and are imported by nothing in it. */
const RUNNERS = ['tsx'];

/** Walks `src` below a folder along its imports, and checks each against the walls. */
function cruise(folder: string): Promise<ICruiseResult> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.mjs');
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      [program, 'src', '--config', config, '--output-type', 'json'],
      { cwd: folder, maxBuffer: 1e9 },
      // It exits with the number of breaches; without a report it has failed.
      (error, report) => (report ? done(JSON.parse(report)) : failed(error)),
    );
  });
}

const breaches = (found: ICruiseResult) =>
  found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

describe('the walls', () => {
  const house = cruise('.');

  it('stand, and say in a sentence why', async () => {
    const found = await house;
    expect(breaches(found)).toEqual([]);
    expect(found.summary.totalCruised).toBeGreaterThan(FEWEST_MODULES);
    for (const { name, comment } of found.summary.ruleSetUsed?.forbidden ?? []) {
      expect(comment, name).toMatch(/^.{25,}\.$/s);
    }
  });

  it('stand around every package that the product imports', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    const rules = (await house).summary.ruleSetUsed?.forbidden ?? [];
    const walls = rules.flatMap((rule) =>
      rule.name?.startsWith('only-') && 'to' in rule ? [String(rule.to.path)] : [],
    );
    const open = Object.keys(dependencies).filter(
      (each) => !walls.some((wall) => `node_modules/${each}/`.startsWith(wall)),
    );
    expect(open).toEqual(RUNNERS);
  });

  it('each notice a breach', async () => {
    const planted = await plant(BREACHES);
    try {
      const found = await cruise(planted);
      for (const { rule, file } of BREACHES) {
        expect(
          breaches(found).some((breach) => breach.startsWith(`${rule}: ${file} `)),
          `${rule} in ${file}`,
        ).toBe(true);
      }
      const rules = found.summary.ruleSetUsed?.forbidden?.map(({ name }) => name);
      expect(new Set(rules)).toEqual(new Set(BREACHES.map(({ rule }) => rule)));
    } finally {
      await rm(planted, { recursive: true });
    }
  });
});

/** A small program that breaks every rule, inside the project so that its packages are found. */
async function plant(breaches: typeof BREACHES): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(join('.cache', 'breaches-'));
  await cp('tsconfig.json', join(folder, 'tsconfig.json'));
  const put = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text, { flag: 'a' });
  };
  for (const { file, imports } of breaches) {
    const up = '../'.repeat(file.split('/').length - 1);
    const local = /^(src|tests|tools)\//.test(imports);
    await put(file, `import '${local ? up + imports : imports}';\n`);
    if (local && !imports.includes('missing')) await put(imports, 'export {};\n');
  }
  return folder;
}
