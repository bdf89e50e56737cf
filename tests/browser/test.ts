import { mkdir, rm, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { serveFiles } from '../../src/cli/serve/serve-files.ts';

/** The game is tested where a plain file server puts it: in a folder below the top. */
const BELOW = 'a/b/';

interface Worker {
  /** Address of the built game, with a slash at the end. */
  game: string;
}

interface Fixtures {
  /** Fails the test if the page throws or asks another host for anything. */
  quiet: undefined;
}

export const test = base.extend<Fixtures, Worker>({
  game: [
    async ({ browserName: _ }, use, { workerIndex }) => {
      const top = resolve(`.cache/site-${workerIndex}`);
      await mkdir(resolve(top, BELOW, '..'), { recursive: true });
      await symlink(resolve('dist'), resolve(top, BELOW.slice(0, -1)));
      const serving = await serveFiles(top, 0, '127.0.0.1');
      await use(serving.address + BELOW);
      await serving.stop();
      await rm(top, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ game }, use) => use(game),
  quiet: [
    async ({ page, game }, use) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== new URL(game).host) wrong.push(request.url());
      });
      await use(undefined);
      baseExpect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = baseExpect.extend({
  /** No complaint of axe about the page, or about the part of it that a selector names. */
  async toBeAccessible(page: Page, part?: string) {
    const axe = new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ]);
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    const said = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
    );
    return { pass: said.length === 0, message: () => said.join('\n\n') };
  },

  /** Nothing sticks out to the side. */
  async toFitItsWidth(page: Page) {
    const [wanted, given] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    return {
      pass: (wanted ?? 0) <= (given ?? 0),
      message: () => `the page is ${wanted} px wide in a window of ${given} px`,
    };
  },
});
