import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { itWith } from '../components/engine.js';
import { stateOf, until } from '../components/page.js';
import { placeFrame } from './frames.js';

const reports = async (): Promise<string[]> => (await (await fetch('/hosted/reports')).json()) as string[];

/** The built page, with what a publisher has beside it. */
class BuilderPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  static async open(hash = '', policy = ''): Promise<BuilderPage> {
    const page = new BuilderPage(
      placeFrame({ src: `/hosted/embed/builder.html${policy}${hash}`, width: '1100', height: '800', title: 'Bouwer' }),
    );
    await until(
      () => page.element !== null && ['ready', 'idle'].includes(stateOf(page.element) ?? ''),
      () => `a preview, but ${page.text}`,
    );
    return page;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get element(): HTMLElement | null {
    return this.frame.contentDocument?.querySelector<HTMLElement>('.box > :not(span)') ?? null;
  }

  get text(): string {
    return this.frame.contentDocument?.body?.innerText ?? 'nothing';
  }

  get hash(): string {
    return this.frame.contentWindow!.location.hash;
  }

  field<Element extends HTMLElement>(id: string): Element {
    return this.document.querySelector<Element>(`#${id}`)!;
  }

  choose(name: string, value: string): void {
    const select = this.field<HTMLSelectElement>(`choose-${name}`);
    select.value = value;
    expect(select.value, `${name} has ${value}`).to.equal(value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get code(): string {
    return this.field<HTMLTextAreaElement>('code').value;
  }

  get checks(): string[] {
    return [...this.document.querySelectorAll('.checks li')].map((item) => item.textContent!.replace(/\s+/g, ' '));
  }
}

describe('the builder', () => {
  before(async function () {
    const { ok } = await fetch('/hosted/embed/builder.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  it('shows a map at once, against no policy, and keeps nothing', async () => {
    const before = (await reports()).length;
    const page = await BuilderPage.open();
    expect(page.element!.localName).to.equal('zo-region-map');
    expect(page.document.title).to.equal('Cijfers op uw eigen pagina');
    expect((await reports()).slice(before)).to.deep.equal([]);
    const addresses = page.frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(addresses.filter((address) => !address.startsWith(`${location.origin}/hosted/`))).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('makes what was chosen: in the preview, in the code, and in its own address', async () => {
    const page = await BuilderPage.open();
    page.choose('theme', 'drugs');
    page.choose('indicator', 'drugsmisdrijven');
    page.choose('level', 'gemeente');
    page.choose('measure', 'ratio');
    page.choose('heading-level', '2');
    await until(() => stateOf(page.element!) === 'ready' && page.text.includes('De cijfers zijn er: 24.'), 'figures');
    const attributes = { indicator: 'drugsmisdrijven', level: 'gemeente', measure: 'ratio', 'heading-level': '2' };
    for (const [name, value] of Object.entries(attributes)) {
      expect(page.element!.getAttribute(name)).to.equal(value);
      expect(page.code).to.contain(` ${name}="${value}"`);
      expect(new URLSearchParams(page.hash.slice(1)).get(name)).to.equal(value);
    }
    const again = await BuilderPage.open(page.hash);
    expect(again.code).to.equal(page.code);
    expect(again.hash).to.equal(page.hash);
  });

  it('gives code that works: the script is as its integrity says, the frame shows the figure, the share is there', async () => {
    const page = await BuilderPage.open('#element=zo-trend-line&indicator=drugsmisdrijven&region=GM9001');
    const [, source, integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(page.code)!;
    expect((await fetch(source!, { integrity: integrity! })).ok).to.equal(true);

    page.choose('way', 'frame');
    const parsed = new DOMParser().parseFromString(page.code, 'text/html');
    const frame = document.importNode(parsed.querySelector('iframe')!, true);
    expect(frame.title).to.equal(page.element!.shadowRoot!.querySelector('[part=heading]')!.textContent!.trim());
    frame.removeAttribute('loading');
    document.body.append(frame);
    await until(
      () =>
        Boolean(frame.contentDocument?.querySelector('zo-trend-line')) &&
        stateOf(frame.contentDocument!.querySelector('zo-trend-line')!) === 'ready',
      'the figure in a frame',
    );
    expect((await fetch(parsed.querySelector('script')!.src)).ok).to.equal(true);

    page.choose('way', 'wordpress');
    expect(page.code).to.equal(`${location.origin}/hosted/share/drugsmisdrijven-verloop.html`);
    expect((await fetch(page.code)).ok).to.equal(true);
    page.choose('reference', 'parent');
    expect(page.code).to.match(/^shares:\n {2}- id: /);
    expect(page.text).to.contain('Deze weergave heeft nog geen adres.');
  });

  itWith('keys that are pressed together', 'finds a region by name with the keyboard alone, and lets go of it', async () => {
    const page = await BuilderPage.open('#element=zo-region-profile');
    expect(page.checks).to.include('Let op: Kies nog een gebied.');
    const input = page.field<HTMLInputElement>('find-region');
    input.focus();
    await sendKeys({ type: 'bolkerh' });
    const list = page.field<HTMLSelectElement>('found-region');
    await until(() => list.options.length > 0 && !list.hidden, 'regions');
    await sendKeys({ press: 'ArrowDown' });
    expect(page.document.activeElement).to.equal(list);
    await until(() => page.element!.getAttribute('region') === 'GM9001', 'a chosen region');
    await until(() => page.text.includes('Gekozen: Bolkerhorst (GM9001)'), 'its name');
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => !page.element!.hasAttribute('region'), 'no region');
    expect(page.document.activeElement).to.equal(input);
  });

  it('says which colours are too alike, with the ratio, and mends it when they are given up', async () => {
    const page = await BuilderPage.open('#element=zo-region-map&color-text=999999&color-sequential-high=e0e0e0');
    await until(() => page.checks.some((text) => text.startsWith('Let op:')), 'checks');
    expect(page.checks).to.include('Let op: Tekst en Achtergrond verschillen te weinig (2,8). Nodig is 4,5.');
    expect(page.checks).to.include('In orde: Links en Achtergrond verschillen genoeg (7,3).');
    expect(page.text).to.contain('Let op: 3 punten.');
    expect(page.code).to.contain('--zo-color-text: #999999;');
    for (const token of ['color-text', 'color-sequential-high']) page.field<HTMLInputElement>(`own-${token}`).click();
    await until(() => page.text.includes('Alles is in orde.'), 'no points');
    expect(page.code).not.to.contain('<style>');
  });

  it('says so of small text, borders and lines too, in English', async () => {
    const colours = 'color-text-subtle=aaaaaa&color-border=eeeeee&color-series-1=dddddd';
    const page = await BuilderPage.open(`#element=zo-trend-line&lang=en&${colours}`);
    await until(() => page.checks.some((text) => text.includes('First line')), 'checks');
    expect(page.checks).to.include.members([
      'Beware: Small text and Background differ too little (2.3). It takes 4.5.',
      'Beware: Borders and Background differ too little (1.1). It takes 3.0.',
      'Beware: First line and Background differ too little (1.3). It takes 3.0.',
    ]);
    expect(page.checks.some((text) => text.startsWith('Good: Text and Background'))).to.equal(true);
  });

  it('checks the colours of the dark scheme as they are in the dark', async () => {
    const page = await BuilderPage.open('#element=zo-region-map&scheme=dark&color-background=ffffff');
    await until(() => page.checks.some((text) => /^Let op: Tekst en Achtergrond verschillen te weinig/.test(text)), 'light text on white');
  });

  it('says what is wrong with the first level of headings, and with a choice without figures', async () => {
    const page = await BuilderPage.open('#element=zo-trend-line&heading-level=1');
    expect(page.checks).to.include('Let op: Niveau 1 is voor de titel van uw pagina.');
    const other = placeFrame({
      src: '/hosted/embed/builder.html#element=zo-trend-line&region=GM0000',
      width: '1100',
      height: '800',
      title: 'Bouwer',
    });
    await until(() => /Let op: De cijfers kunnen nu niet/.test(other.contentDocument?.body?.innerText ?? ''), 'a failure');
  });

  it('has previews of several widths', async () => {
    const page = await BuilderPage.open();
    page.choose('width', '320');
    await until(() => page.element!.clientWidth <= 320, 'a narrow preview');
    await until(() => page.checks.includes('In orde: Het past in deze breedte.'), 'a check');
  });

  it('speaks English when it is asked to, and keeps the keyboard where it was', async () => {
    const page = await BuilderPage.open('#element=zo-trend-line&indicator=drugsmisdrijven');
    page.field('choose-lang').focus();
    page.choose('lang', 'en');
    await until(
      () => page.text.includes('Figures on your own page') && page.element !== null && stateOf(page.element) === 'ready',
      'English',
    );
    expect(page.document.documentElement.lang).to.equal('en');
    expect(page.document.activeElement).to.equal(page.field('choose-lang'));
    expect(page.element!.getAttribute('lang')).to.equal('en');
    expect(page.hash).to.contain('lang=en');
  });

  it('can be gone through with the tab key from the first choice to the last button, and out of it', async () => {
    const page = await BuilderPage.open('#element=zo-benchmark-table&region=GM9001');
    const controls = [...page.document.querySelectorAll<HTMLElement>('select, input, button, textarea')].filter(
      (control) => control.checkVisibility() && !control.matches(':disabled'),
    );
    controls[0]!.focus();
    const visited = new Set<Element>([page.document.activeElement!]);
    for (let i = 0; i < 80 && page.document.activeElement !== controls.at(-1); i++) {
      await sendKeys({ press: 'Tab' });
      visited.add(page.document.activeElement!);
    }
    expect(controls.filter((control) => !visited.has(control)).map(({ id, textContent }) => id || textContent)).to.deep.equal([]);
    expect(visited.has(page.element!)).to.equal(true);
  });

  for (const [name, hash] of Object.entries({
    'a map': '',
    'a trend with checks to mend': '#element=zo-trend-line&color-text=999999&heading-level=1&way=react',
  }))
    it(`has no fault that axe finds: ${name}`, async function () {
      this.timeout(30_000);
      // Its own policy allows no script of ours.
      const page = await BuilderPage.open(hash, '?policy=none');
      await until(() => page.checks.length > 4, 'checks');
      const script = page.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      page.document.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve));
      const { axe } = page.frame.contentWindow as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      // What was chosen to be too pale is too pale.
      const { violations } = await axe.run({ rules: { 'color-contrast': { enabled: !hash.includes('999999') } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
    });

  it('fits a telephone', async () => {
    const page = await BuilderPage.open();
    page.frame.width = '320';
    await until(() => page.element!.clientWidth < 320 && stateOf(page.element!) === 'ready', 'a narrow preview');
    const { documentElement } = page.document;
    expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
    const small = [...page.document.querySelectorAll<HTMLElement>('select, input, button, textarea')].filter(
      (control) => control.checkVisibility() && (control.offsetHeight < 24 || control.offsetWidth < 24),
    );
    expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('says so where the releases cannot be had, and tries again when asked', async () => {
    const frame = placeFrame({ srcdoc: '', width: '800', height: '400', title: 'Bouwer' });
    const html = (await (await fetch('/hosted/embed/builder.html')).text()).replace(
      '<head>',
      `<head><base href="${location.origin}/hosted/embed/nowhere/at/">`,
    );
    frame.srcdoc = html.replaceAll('src="', `src="${location.origin}/hosted/embed/`);
    await until(() => Boolean(frame.contentDocument?.querySelector('[role=alert]')), 'a failure');
    const { body } = frame.contentDocument!;
    expect(body.innerText).to.contain('De cijfers kunnen nu niet worden getoond');
    expect(body.querySelector('button')!.textContent).to.equal('Probeer het opnieuw');
  });
});
