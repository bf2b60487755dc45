import { expect } from 'chai';
import { stateOf, until } from '../components/page.js';

const ADDRESS = 'https://cijfers.example/';

/** The pages in docs/insluiten.md, as a reader copies them, at the address of a publisher. */
async function pages(): Promise<string[]> {
  const guide = await (await fetch('/docs/insluiten.md')).text();
  return [...guide.matchAll(/^```html\n(.*?)^```$/gms)].map(([, page]) => page!.replaceAll(ADDRESS, `${location.origin}/hosted/`));
}

describe('the guide', () => {
  before(async function () {
    const { ok } = await fetch('/hosted/embed/embed.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });
  afterEach(() => document.body.replaceChildren());

  function open(page: string): Document {
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    frame.srcdoc = page;
    document.body.append(frame);
    return frame.contentDocument!;
  }

  it('has a page for each way that is pasted', async () => {
    expect(await pages()).to.have.length(2);
  });

  it('gives a page with a map', async () => {
    const [page] = await pages();
    open(page!);
    const map = (): Element | null | undefined => document.querySelector('iframe')!.contentDocument?.querySelector('zo-region-map');
    await until(() => Boolean(map()) && stateOf(map()!) === 'ready', 'a map');
  });

  it('gives a page with a frame that has its own height', async () => {
    const [, page] = await pages();
    open(page!);
    const inner = (): HTMLIFrameElement | null | undefined => document.querySelector('iframe')!.contentDocument?.querySelector('iframe');
    await until(() => (inner()?.style.height ?? '') !== '', 'a height');
    await until(() => inner()!.clientHeight > 610, 'a height beyond the usual');
    expect(inner()!.title).not.to.equal('');
  });
});
