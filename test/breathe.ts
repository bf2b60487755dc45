import { setImmediate } from 'node:timers/promises';

let cases = 0;

/**
 * To be awaited in each of thousands of cases: now and then it lets the process hear its runner, which takes a minute without an answer for a
 * fault.
 */
export async function breathe(): Promise<void> {
  if (++cases % 250 === 0) await setImmediate();
}
