/** What the engine that the tests run in lets them do. What needs more is skipped, and the log says why. */

export const ENGINE = navigator.userAgent.includes('Firefox/') ? 'Firefox' : 'chrome' in window ? 'Chromium' : 'WebKit';

/** Where one cannot see whether a thing is possible without doing it, the name of the engine tells what its driver can. */
const HAS = {
  'emulated media': ENGINE === 'Chromium',
  'printing that ends by itself': ENGINE === 'Chromium',
  'pictures of the page': ENGINE !== 'WebKit',
  // There a person must have pressed a key or a button, just before.
  'a clipboard for scripts': ENGINE !== 'WebKit',
  // There each gets a line of its own under the page, until there is no room for the page.
  'downloads that leave the page its room': ENGINE !== 'WebKit',
  'keys that are pressed together': ENGINE === 'Chromium',
  'a key that stays down': ENGINE !== 'WebKit',
  'a mouse, and a window that can be turned': ENGINE !== 'WebKit',
  'garbage that is collected when asked for': globalThis.gc !== undefined,
  'touch events that a script can make': canMakeTouch(),
  'files of its own': 'FileSystemFileHandle' in window && 'createWritable' in FileSystemFileHandle.prototype,
};

export type Means = keyof typeof HAS;

export const has = (means: Means): boolean => HAS[means];

/** As `it`, in engines that have what it needs. */
export function itWith(means: Means, title: string, run: Mocha.AsyncFunc): void {
  if (has(means)) it(title, run);
  else it.skip(skipped(means, title), run);
}

/** As `describe`, in engines that have what its tests need. */
export function describeWith(means: Means, title: string, run: (this: Mocha.Suite) => void): void {
  if (has(means)) describe(title, run);
  else describe.skip(skipped(means, title), run);
}

function canMakeTouch(): boolean {
  try {
    return new Touch({ identifier: 0, target: document.body }).identifier === 0;
  } catch {
    return false;
  }
}

function skipped(means: Means, title: string): string {
  console.info(`Skipped: "${title}", for ${ENGINE} has no ${means}.`);
  return title;
}
