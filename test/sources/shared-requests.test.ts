import { describe, expect, it } from 'vitest';
import { SharedRequests, type Weighed, sharedRequestsOf } from '../../src/sources/shared-requests.js';

describe('SharedRequests', () => {
  it('starts one request for all who ask at the same time, and keeps its answer', async () => {
    const { requests, started, answer } = watched();
    const asked = [requests.get('a', started('a')), requests.get('a', started('a'))];
    answer('a', { value: 'A', bytes: 1 });
    expect(await Promise.all(asked)).toEqual(['A', 'A']);
    expect(await requests.get('a', started('a'))).toBe('A');
    expect(started.count).toBe(1);
  });

  it('forgets a failure, so that the next one asks anew', async () => {
    const { requests, started, answer, fail } = watched();
    const first = [requests.get('a', started('a')), requests.get('a', started('a'))];
    fail('a', new Error('no'));
    expect(await Promise.allSettled(first)).toMatchObject([{ reason: { message: 'no' } }, { reason: { message: 'no' } }]);
    const second = requests.get('a', started('a'));
    answer('a', { value: 'A', bytes: 1 });
    expect(await second).toBe('A');
    expect(started.count).toBe(2);
  });

  it('ends only the waiting of one who leaves', async () => {
    const { requests, started, answer, signals } = watched();
    const leaving = new AbortController();
    const left = requests.get('a', started('a'), leaving.signal);
    const stays = requests.get('a', started('a'), new AbortController().signal);
    leaving.abort('left');
    await expect(left).rejects.toBe('left');
    expect(signals.get('a')!.aborted).toBe(false);
    answer('a', { value: 'A', bytes: 1 });
    expect(await stays).toBe('A');
  });

  it('stops the request when the last one leaves, and starts anew for who comes after', async () => {
    const { requests, started, answer, signals } = watched();
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [requests.get('a', started('a'), one.signal), requests.get('a', started('a'), two.signal)];
    one.abort('one');
    const signal = signals.get('a')!;
    expect(signal.aborted).toBe(false);
    two.abort('two');
    expect(signal.aborted).toBe(true);
    const after = requests.get('a', started('a'));
    answer('a', { value: 'new', bytes: 1 });
    expect(await after).toBe('new');
    expect(await Promise.allSettled(asked)).toMatchObject([{ reason: 'one' }, { reason: 'two' }]);
  });

  it('does not stop for one who leaves when another has no signal', async () => {
    const { requests, started, answer, signals } = watched();
    const leaving = new AbortController();
    const left = requests.get('a', started('a'), leaving.signal);
    const stays = requests.get('a', started('a'));
    leaving.abort('left');
    await expect(left).rejects.toBe('left');
    expect(signals.get('a')!.aborted).toBe(false);
    answer('a', { value: 'A', bytes: 1 });
    expect(await stays).toBe('A');
  });

  it('starts nothing for a signal that was aborted before', async () => {
    const { requests, started } = watched();
    await expect(requests.get('a', started('a'), AbortSignal.abort('gone'))).rejects.toBe('gone');
    expect(started.count).toBe(0);
  });

  it('lets many wait on one signal', async () => {
    const { requests, started, signals } = watched();
    const warnings: string[] = [];
    const note = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', note);
    const leaving = new AbortController();
    const keys = Array.from({ length: 40 }, (_, i) => `${i}`);
    const asked = keys.map((key) => requests.get(key, started(key), leaving.signal));
    leaving.abort('left');
    expect(new Set((await Promise.allSettled(asked)).map((result) => (result as PromiseRejectedResult).reason))).toEqual(new Set(['left']));
    expect(keys.every((key) => signals.get(key)!.aborted)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  it('keeps an answer when its only reader leaves after it came', async () => {
    const { requests, started, answer } = watched();
    const leaving = new AbortController();
    const asked = requests.get('a', started('a'), leaving.signal);
    answer('a', { value: 'A', bytes: 1 });
    await asked;
    leaving.abort();
    await requests.get('a', started('a'));
    expect(started.count).toBe(1);
  });

  it('forgets what was longest not asked for, when there is more than it may keep', async () => {
    const { requests, started, answer } = watched(100);
    const ask = async (key: string, bytes = 40): Promise<void> => {
      const asked = requests.get(key, started(key));
      answer(key, { value: key, bytes });
      await asked;
    };
    await ask('a');
    await ask('b');
    await ask('a');
    await ask('c');
    expect(started.count).toBe(3);
    await ask('a');
    expect(started.count).toBe(3);
    await ask('b');
    expect(started.count).toBe(4);
  });

  it('is one for a page and transport', () => {
    const transport = (): void => undefined;
    expect(sharedRequestsOf(transport)).toBe(sharedRequestsOf(transport));
    expect(sharedRequestsOf(transport)).not.toBe(sharedRequestsOf(() => undefined));
  });
});

/** Shared requests whose answers this test gives. */
function watched(limit?: number) {
  const pending = new Map<string, { resolve(value: Weighed<string>): void; reject(error: Error): void }>();
  const signals = new Map<string, AbortSignal>();
  const started = Object.assign(
    (key: string) =>
      (signal: AbortSignal): Promise<Weighed<string>> => {
        started.count++;
        signals.set(key, signal);
        return new Promise((resolve, reject) => {
          pending.set(key, { resolve, reject });
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        });
      },
    { count: 0 },
  );
  return {
    requests: new SharedRequests(limit),
    started,
    signals,
    answer: (key: string, value: Weighed<string>) => pending.get(key)?.resolve(value),
    fail: (key: string, error: Error) => pending.get(key)?.reject(error),
  };
}
