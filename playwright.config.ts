import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';
import { RESOLVE } from './tests/browser/class/served.ts';

// Found, and unpacked if need be, before the first worker starts.
const { executablePath, env } = await findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: '100%',
  // Two cores that are shared with a build are slow, not broken.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    colorScheme: 'dark',
    locale: 'en-US',
    // Axe needs the page of a real context, and a test that moves is hard to read.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      // Containers rarely allow Chromium its sandbox; the tests open nothing but the game itself.
      // Without a graphics card WebGL is drawn in software.
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', RESOLVE],
      env: { ...process.env, ...env } as Record<string, string>,
    },
    trace: 'retain-on-failure',
  },
});
