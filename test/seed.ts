import { configureGlobal } from 'fast-check';

/** Generated tests give the same cases on every machine; FAST_CHECK_SEED tries others. A failure prints its seed. */
const USUAL_SEED = 20261124;

configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? USUAL_SEED) });
