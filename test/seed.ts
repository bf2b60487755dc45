import { configureGlobal } from 'fast-check';
import { afterEach } from 'vitest';

/** Generated tests give the same cases on every machine; FAST_CHECK_SEED tries others. A failure prints its seed. */
const USUAL_SEED = 20261124;

configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? USUAL_SEED) });

/** Thousands of generated cases hold up the process: between two tests it tells the runner that it is still there. */
afterEach(() => new Promise((resolve) => setImmediate(resolve)));
