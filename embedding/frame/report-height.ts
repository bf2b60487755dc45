/** Changes smaller than this are not worth a message, and answers to them would never end. */
const DEAD_BAND = 4;
/** What WordPress gives a frame at most. */
export const MOST_IN_WORDPRESS = 1000;

/** By which WordPress knows a frame of its own; undefined where another page has the frame. */
export function secretOf(hash: string): string | undefined {
  return /[?&]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1];
}

/**
 * Tells the page around this one how high `content` is, now and whenever that changes: our own message, and WordPress's where that gave us a
 * `secret`. The height of the frame must not matter to that of the content. A page that follows takes the scroll bar away: with one, a
 * picture is narrower and so may need no more height, without one it does, and neither would be the end.
 */
export function reportHeight(content: Element, id: string, secret: string | undefined): void {
  if (parent === window) return;
  let posted = -Infinity;
  const hide = (isWhole: boolean): void => void document.documentElement.classList.toggle('followed', isWhole);
  const post = (height: number): void => {
    posted = height;
    // Frames without an origin have no other address than all.
    parent.postMessage({ type: 'zo:height', v: 1, id, height }, '*');
    if (secret === undefined) return;
    parent.postMessage({ message: 'height', value: height, secret }, '*');
    hide(height <= MOST_IN_WORDPRESS);
  };
  const measure = (): number => Math.ceil(content.getBoundingClientRect().height);
  new ResizeObserver(() => {
    const height = measure();
    if (Math.abs(height - posted) >= DEAD_BAND) post(height);
  }).observe(content);
  // A frame that is not to be seen yet is not observed: WordPress shows it at its first word.
  post(measure());
  addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || data === null || typeof data !== 'object') return;
    const { type, height, message } = data;
    if (type === 'zo:ask' || (message === 'ready' && data['secret'] === secret)) post(measure());
    if (type === 'zo:given' && typeof height === 'number') hide(height >= posted);
  });
}
