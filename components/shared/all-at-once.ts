/** Takes all steps of what is done in steps. */
export function allAtOnce(steps: Iterator<unknown>): void {
  while (steps.next().done !== true);
}
