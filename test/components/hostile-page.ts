/** A page in a frame, of which a test says how it begins. */
import { until } from './page.js';

export interface Recorded {
  readonly violations: string[];
  readonly errors: string[];
  readonly warnings: string[];
}
export interface HostilePage extends Window {
  readonly recorded: Recorded;
}

/** The page with all elements registered, after what stands in its head: scripts of its own, first of all. */
export async function openPage(head: string, body = '', doctype = '<!doctype html>'): Promise<HostilePage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const html = `${doctype}<html lang="nl"><head><script src="/strict/record.js"></script>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // Of a `srcdoc` a browser takes any text for a page of today.
  if (doctype !== '') frame.srcdoc = html;
  document.body.append(frame);
  if (doctype === '') {
    frame.contentDocument!.write(html);
    frame.contentDocument!.close();
  }
  await loaded;
  const page = frame.contentWindow as unknown as HostilePage;
  await until(
    () => page.customElements.get('zo-trend-line') !== undefined,
    () => `the elements, but ${page.recorded.errors.join('; ')}`,
  );
  return page;
}

export const ELEMENTS_SCRIPT = '<script type="module" src="/components/define.ts"></script>';
