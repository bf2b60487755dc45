import { expect } from 'chai';
import { stateOf, until } from './page.js';
import { hasTools, open, openSandboxed, type StrictWindow } from './strict-window.js';

/** The later parts of the built files, in pages of their own: see test/server/cdn.mjs for what may be wrong with them. */
describe('later parts', () => {
  before(async function () {
    const { ok } = await fetch('/cdn/whole/zo.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });
  afterEach(() => document.body.replaceChildren());

  it('come after the figures, from beside the first load, which is loaded once whatever its address', async () => {
    const inner = await open('map.html');
    await until(() => hasTools(mapOf(inner)), 'the tools');
    const loaded = inner.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const part = loaded.findIndex((path) => /^\/cdn\/whole\/zo-tools-\w+\.js$/.test(path));
    expect(part).to.be.greaterThan(loaded.findLastIndex((path) => /^\/releases\/.*\/geometry\//.test(path)));
    expect(loaded.filter((path) => path === '/cdn/whole/zo.js')).to.have.length(1);
    expect(inner.recorded).to.deep.equal({ violations: [], errors: [], warnings: [] });
    expect(inner.document.querySelectorAll('head script')).to.have.length(2);
  });

  it('come on a page that allows scripts one by one', async () => {
    const inner = await open('nonce.html');
    await until(() => hasTools(mapOf(inner)), 'the tools');
    expect(inner.recorded).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  it('come in a frame without an origin, from a server that any origin may ask', async () => {
    const frame = openSandboxed('whole/sandboxed.html');
    const told = await new Promise((resolve) =>
      addEventListener('message', function listen({ source, data }: MessageEvent<{ hasTools: boolean }>) {
        if (source !== frame.contentWindow || !data.hasTools) return;
        removeEventListener('message', listen);
        resolve(data);
      }),
    );
    expect(told).to.deep.equal({ origin: 'null', hasTools: true });
  });

  it('do not run when they are not as they were published; the figure stands', async () => {
    const inner = await open('tampered/map.html');
    await until(() => warningsOf(inner).length > 0, 'a warning');
    expectFigure(inner);
    expect(hasTools(mapOf(inner))).to.equal(false);
    expect('tampered' in inner).to.equal(false);
    expect(warningsOf(inner)).to.have.length(1);
    expect(inner.recorded.errors).to.deep.equal([]);
    expect(inner.recorded.violations).to.deep.equal([]);
  });

  it('that could not be had are there at the next figures, when they can be had', async () => {
    const fault = `until-healed-${Math.random().toString(36).slice(2)}`.replace(/\d/g, 'x');
    const inner = await open(`${fault}/map.html`);
    const map = mapOf(inner);
    await until(() => warningsOf(inner).length > 0, 'a warning');
    expectFigure(inner);
    expect(hasTools(map)).to.equal(false);
    await fetch(`/cdn/${fault}/heal`);
    map.setAttribute('indicator', 'vestigingen');
    await until(() => hasTools(map), 'the tools');
    expectFigure(inner);
    expect(warningsOf(inner)).to.have.length(1);
    expect(inner.recorded.errors).to.deep.equal([]);
  });
});

function mapOf({ document: page }: StrictWindow): Element {
  return page.querySelector('zo-region-map')!;
}

/** Warnings about the tools of the map. */
function warningsOf({ recorded }: StrictWindow): string[] {
  return recorded.warnings.filter((warning) => /zo-region-map.*zo-tools-/.test(warning));
}

function expectFigure(inner: StrictWindow): void {
  const map = mapOf(inner);
  expect(stateOf(map)).to.equal('ready');
  expect(map.shadowRoot!.querySelector('canvas')!.width).to.be.greaterThan(100);
  expect(map.shadowRoot!.querySelector('.legend')).not.to.equal(null);
}
