import { expect } from 'chai';
import { stateOf, until } from '../components/page.js';
import { inPost } from '../publisher/sharing/wordpress.js';
import { loadLoader } from './frames.js';

const SECRET = 'a1B2c3D4e5';

/** What WordPress's own script does with messages, by its documented rules: only of the frame with that secret, between 200 and 1000 pixels. */
function followAsWordPress({ data, source }: MessageEvent<{ secret?: string; message?: string; value?: string } | null>): void {
  if (data === null || typeof data !== 'object' || /[^a-zA-Z0-9]/.test(String(data.secret))) return;
  for (const quote of document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${data.secret}"]`)) quote.style.display = 'none';
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`)) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value!, 10))));
  }
}

/** The page of a share of the fictional release, through WordPress's filter, in a post. */
describe('a shared view that an author pastes in WordPress', () => {
  before(async function () {
    const { ok } = await fetch('/hosted/embed/embed.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });
  afterEach(() => {
    removeEventListener('message', followAsWordPress);
    document.body.replaceChildren();
  });

  async function paste(): Promise<HTMLIFrameElement> {
    const answer = (await (await fetch('/hosted/share/drugsmisdrijven-verloop.json')).json()) as { html: string; provider_url: string };
    const { html } = inPost(answer.html.replaceAll(answer.provider_url, `${location.origin}/hosted/`), SECRET)!;
    const post = new DOMParser().parseFromString(html, 'text/html');
    document.body.append(...[...post.body.children].map((element) => document.importNode(element, true)));
    return document.querySelector('iframe')!;
  }

  it('is a link until the page in the frame speaks, then the figure at its own height', async () => {
    addEventListener('message', followAsWordPress);
    const frame = await paste();
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    const link = document.querySelector('blockquote a')!;
    expect(link.textContent).to.equal('Drugsmisdrijven door de jaren heen');
    await until(
      () => Number(frame.height) > 610,
      () => `a height beyond the usual, not ${frame.height}`,
    );
    expect(getComputedStyle(frame).visibility).to.equal('visible');
    expect(link.checkVisibility()).to.equal(false);
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts');
  });

  it('stays a link where the script of WordPress is not there, though ours is', async () => {
    await loadLoader();
    const frame = await paste();
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    expect(document.querySelector('blockquote a')!.checkVisibility()).to.equal(true);
  });

  it('has a page of its own that shows the same figure', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/hosted/share/drugsmisdrijven-verloop.html';
    frame.width = '800';
    document.body.append(frame);
    const element = (): Element | null | undefined => frame.contentDocument?.querySelector('zo-trend-line');
    await until(() => Boolean(element()) && stateOf(element()!) === 'ready', 'a figure');
    expect(element()!.querySelector('table')!.checkVisibility()).to.equal(false);
    expect(frame.contentDocument!.title).to.equal('Drugsmisdrijven door de jaren heen');
  });
});
