import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Scenarios spawn the bundle and wait for real deadlines of a few seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // They mostly wait: two files of eight scenarios at a time keep two cores busy.
    maxWorkers: 2,
    maxConcurrency: 8,
    coverage: { include: ['src/**'], exclude: ['src/index.ts'] },
  },
});
