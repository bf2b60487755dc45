import { configureGlobal } from 'fast-check';
import { afterEach, beforeEach } from 'vitest';
import { SEED } from './case-counts.js';

declare module 'vitest' {
  interface TaskMeta {
    /** How many generated cases a test tried: docs/trust.md says so. */
    cases?: number;
  }
}

let tried = 0;
configureGlobal({ seed: SEED, beforeEach: () => void (tried += 1) });
beforeEach(() => void (tried = 0));
afterEach(({ task }) => {
  if (tried > 0) task.meta.cases = (task.meta.cases ?? 0) + tried;
});

/** Thousands of generated cases hold up the process: between two tests it tells the runner that it is still there. */
afterEach(() => new Promise((resolve) => setImmediate(resolve)));
