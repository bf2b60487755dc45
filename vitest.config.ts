import { configDefaults, defineConfig } from 'vitest/config';

/** As `npm run test:all` has it: whole numbers of generated cases, and the tests of test/whole too. */
const isWhole = process.env.TEST_ALL === '1';

/** Tests that run in Node. The elements are tested in a real browser: see web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/components/**', 'test/embedding/**', ...(isWhole ? [] : ['test/whole/**'])],
    environment: 'node',
    setupFiles: ['test/seed.ts', 'test/languages.ts'],
    testTimeout: isWhole ? 1_800_000 : 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    minWorkers: 1,
  },
});
