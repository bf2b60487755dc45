/**
 * How many generated cases a test runs, in Node and in a browser alike: `npm test` takes a short share of them, with `TEST_ALL=1` all are taken.
 * They are the same on every machine; `FAST_CHECK_SEED` tries others. A failure prints its seed.
 */
const USUAL_SEED = 20261124;

interface Settings {
  readonly TEST_ALL?: string;
  readonly FAST_CHECK_SEED?: string;
}

/** A browser has no environment: the server of the tests tells, see test/server/case-counts.mjs. */
const settings: Settings =
  typeof process === 'undefined' ? ((await (await fetch('/case-counts')).json()) as Settings) : (process.env as Settings);

export const SEED = Number(settings.FAST_CHECK_SEED ?? USUAL_SEED);

export const isWhole = settings.TEST_ALL === '1';

/** @param share how many of them `npm test` takes */
export function cases(whole: number, { share }: { readonly share: number }): number {
  return isWhole ? whole : share;
}
