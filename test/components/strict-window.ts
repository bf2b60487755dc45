/** What test/components/pages/record.js writes down on a page. */
export interface Recorded {
  readonly violations: string[];
  readonly errors: string[];
  readonly warnings: string[];
}
export type StrictWindow = Window & typeof globalThis & { readonly recorded: Recorded };

/** Opens a page of test/components/pages, see test/server/strict-pages.mjs. */
export async function open(page: string): Promise<StrictWindow> {
  const frame = place(page);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as StrictWindow;
}

/** The same, in a frame that may run scripts and nothing else: it has no origin. */
export function openSandboxed(page: string): HTMLIFrameElement {
  return place(page, 'allow-scripts');
}

/** Whether the tools of a map, a later part, are there. */
export function hasTools(map: Element): boolean {
  return map.shadowRoot!.querySelector('.map-tools[role=group]') !== null;
}

function place(page: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.src = `/strict/${page}`;
  document.body.append(frame);
  return frame;
}
