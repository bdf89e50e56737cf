import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    // The walls read the whole program; everything else is far quicker.
    testTimeout: 60_000,
  },
});
