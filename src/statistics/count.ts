/** Whether this can be a count of cases: a finite number, not negative. Rounded and estimated counts need not be whole. */
export function isCount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
