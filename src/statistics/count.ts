/**
 * Whether this can be a count of cases or an expected number: 0, or from 1e-12 to 1e15. Rounded and estimated counts need not be whole.
 * No register comes near these ends; within them every ratio is a finite number.
 */
export function isCount(value: number): boolean {
  return value === 0 || (value >= 1e-12 && value <= 1e15);
}
