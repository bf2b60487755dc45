/** Frames on the page of a test, and what they say. */

export interface Heard {
  readonly source: MessageEventSource | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Messages that came since the test began. */
export const heard: Heard[] = [];
const listen = ({ source, data }: MessageEvent): void =>
  void (typeof data === 'object' && data !== null && heard.push({ source, data: data as Heard['data'] }));

beforeEach(() => {
  heard.length = 0;
  addEventListener('message', listen);
});
afterEach(() => {
  removeEventListener('message', listen);
  document.body.replaceChildren();
});

/** Puts a frame on the page. */
export function placeFrame(attributes: Readonly<Record<string, string>>): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  return frame;
}

/** A frame of ours, as the snippet for a host has it; in a sandbox it has no origin. */
export function placeEmbed(query: string, attributes: Readonly<Record<string, string>> = {}): HTMLIFrameElement {
  return placeFrame({ class: 'zo-embed', src: `/hosted/embed/${query}`, width: '600', height: '600', title: 'Cijfers', ...attributes });
}

/** A frame whose page runs a script of the test. */
export function placeSpeaker(script: string, attributes: Readonly<Record<string, string>> = {}): HTMLIFrameElement {
  return placeFrame({ class: 'zo-embed', sandbox: 'allow-scripts', srcdoc: `<script>${script}</script>`, ...attributes });
}

/** The script for pages with frames, as a page loads it. */
export async function loadLoader(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/cdn/whole/zo-embed.js';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  script.remove();
}

/** Heights that a frame said it has, in our own messages. */
export function heightsOf(frame: HTMLIFrameElement): number[] {
  return heard
    .filter(({ source, data }) => source === frame.contentWindow && data['type'] === 'zo:height')
    .map(({ data }) => data['height'] as number);
}
