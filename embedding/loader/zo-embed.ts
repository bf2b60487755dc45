/**
 * The one script that a page with our frames may load: it gives each `<iframe class="zo-embed">` the height that its page says it has.
 * It hears a frame by its window and not by what it says, so that a frame can change no height but its own. Frames may come and go; a second
 * copy on the page does nothing.
 */

/** No picture is so low or so high; a fault in a frame must not take the page away. */
const [LEAST, MOST] = [50, 5000];
/** A frame whose height keeps changing gets a new one ten times a second, and the last one always. */
const PAUSE = 100;

interface Following {
  /** When the frame last got a height. */
  at: number;
  /** What it asked for since. */
  asked: number;
  isWaiting: boolean;
}

const followed = new WeakMap<HTMLIFrameElement, Following>();

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe.zo-embed')];
}

function hear({ data, source }: MessageEvent<{ type?: unknown; v?: unknown; height?: unknown } | null>): void {
  if (data?.type !== 'zo:height' || data.v !== 1 || typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
  for (const frame of frames()) if (source !== null && frame.contentWindow === source) follow(frame, data.height);
}

function follow(frame: HTMLIFrameElement, height: number): void {
  const following = followed.get(frame) ?? { at: -PAUSE, asked: 0, isWaiting: false };
  followed.set(frame, following);
  following.asked = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
  if (following.isWaiting) return;
  const give = (): void => {
    following.isWaiting = false;
    following.at = performance.now();
    frame.style.height = `${following.asked}px`;
    frame.contentWindow?.postMessage({ type: 'zo:given', v: 1, height: following.asked }, '*');
  };
  const wait = following.at + PAUSE - performance.now();
  if (wait <= 0) return give();
  following.isWaiting = true;
  setTimeout(give, wait);
}

/** Frames that were there first have said their height to no one. */
function ask(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'zo:ask', v: 1 }, '*');
}

const mark = Symbol.for('zicht-op embed loader');
if (!Object.hasOwn(globalThis, mark)) {
  Object.defineProperty(globalThis, mark, { value: true });
  addEventListener('message', hear);
  document.addEventListener('DOMContentLoaded', ask);
  ask();
}
