import { configureGlobal } from 'fast-check';
import { afterEach } from 'vitest';
import { SEED } from './case-counts.js';

configureGlobal({ seed: SEED });

/** Thousands of generated cases hold up the process: between two tests it tells the runner that it is still there. */
afterEach(() => new Promise((resolve) => setImmediate(resolve)));
