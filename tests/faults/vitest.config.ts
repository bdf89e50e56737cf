import { defineConfig } from 'vitest/config';

/** `npm run faults`: everything that goes wrong in a class, with the slow ones. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.fault.ts', 'tests/classroom/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Each starts servers of its own; side by side they would measure each other.
    fileParallelism: false,
  },
});
