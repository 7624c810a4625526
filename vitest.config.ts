import { configDefaults, defineConfig } from 'vitest/config';

/** These cancel the action by signals, as the runner does; Windows has none that another process could send. */
const bySignals = [
  'test/fakes/runner.test.ts',
  'test/scenarios/{cancel,cancel-datadiff,details,status}.test.ts',
];
const onWindows = process.platform === 'win32';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(onWindows ? bySignals : [])],
    // Scenarios spawn the bundle and wait for real deadlines of a few seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // They mostly wait: two files of eight scenarios at a time keep two cores busy.
    maxWorkers: 2,
    maxConcurrency: 8,
    coverage: { include: ['src/**'], exclude: ['src/index.ts'] },
  },
});
