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
    const fault = ownFault('until-healed');
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

  it('that draw a figure come while its release is opened', async () => {
    const inner = await open(`${ownFault('late')}/late-figures.html`);
    await until(() => figuresOf(inner).every((element) => stateOf(element) === 'ready'), 'the figures');
    const [list, manifest] = [requestOf(inner, /\/late-releases\/releases\.json$/), requestOf(inner, /\/release\.json$/)];
    for (const { localName } of figuresOf(inner)) {
      const part = requestOf(inner, new RegExp(`/${localName}\\.figure-\\w+\\.js$`));
      expect(part.startTime, localName).to.be.lessThan(manifest.responseEnd);
      expect(list.startTime, localName).to.be.lessThan(part.responseEnd);
    }
    const parts = inner.performance.getEntriesByType('resource').filter(({ name }) => /\.figure-/.test(name));
    expect(parts).to.have.length(3);
    expect(inner.recorded).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  it('that draw a figure and cannot be had are a failure, said in Dutch where other words cannot be had either, until a retry', async () => {
    const fault = ownFault('until-healed');
    const inner = await open(`${fault}/figures.html`);
    const figures = figuresOf(inner);
    await until(() => figures.every((element) => stateOf(element) === 'failed'), 'said');
    const alerts = figures.map(({ shadowRoot }) => shadowRoot!.querySelector('[role="alert"]')!);
    for (const alert of alerts) expect(alert.textContent).to.include('De server met de cijfers is niet bereikbaar.');
    await fetch(`/cdn/${fault}/heal`);
    for (const alert of alerts) alert.querySelector('button')!.click();
    await until(() => figures.every((element) => stateOf(element) === 'ready'), 'the figures');
    for (const { shadowRoot, localName } of figures) expect(shadowRoot!.querySelector('.figure svg'), localName).not.to.equal(null);
    const english = figures.find((element) => element.getAttribute('lang') === 'en')!;
    expect(english.shadowRoot!.querySelector('.footer')!.textContent).to.include('published on');
    expect(inner.recorded.errors).to.deep.equal([]);
  });

  it('that draw a figure do not run when they are not as they were published', async () => {
    const inner = await open('tampered/figures.html');
    await until(() => figuresOf(inner).every((element) => stateOf(element) === 'failed'), 'said');
    expect('tampered' in inner).to.equal(false);
    expect(inner.recorded.errors).to.deep.equal([]);
  });
});

/** Of its own for each test: what was healed stays so, and what came stays in the browser. */
function ownFault(kind: 'late' | 'until-healed'): string {
  return `${kind}-${Math.random().toString(36).slice(2)}`.replace(/\d/g, 'x');
}

function figuresOf({ document: page }: StrictWindow): Element[] {
  return [...page.querySelectorAll('zo-group > *')];
}

function requestOf(inner: StrictWindow, path: RegExp): PerformanceResourceTiming {
  const requests = inner.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const found = requests.find(({ name }) => path.test(new URL(name).pathname));
  if (found === undefined) throw new Error(`no request for ${path}`);
  return found;
}

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
