import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that run in Node. The elements are tested in a real browser: see web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/components/**', 'test/embedding/**'],
    environment: 'node',
    setupFiles: ['test/seed.ts', 'test/languages.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    minWorkers: 1,
  },
});
