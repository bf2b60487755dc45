import { getCurrentTest } from 'vitest/suite';

/** Says how many cases the test that runs now tried, for docs/trust.md; those that fast-check generates are counted by themselves. */
export function tried(cases: number): void {
  const test = getCurrentTest();
  if (test !== undefined) test.meta.cases = (test.meta.cases ?? 0) + cases;
}
