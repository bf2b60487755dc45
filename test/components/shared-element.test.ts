import { expect } from 'chai';
import fc from 'fast-check';
import '../../components/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { defineElement } from '../../components/shared/define-element.js';
import type { ErrorDetail } from '../../components/shared/events.js';
import { expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const MAP = { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie' };

async function ready(element: ZoRegionMap): Promise<ZoRegionMap> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  return element;
}
const map = (attributes: Readonly<Record<string, string>> = {}, parent?: Element): Promise<ZoRegionMap> =>
  ready(place('zo-region-map', { ...MAP, ...attributes }, parent));

describe('registering', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...args) => void warnings.push(args);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('lets the first copy win, warns once of a second and throws nothing', () => {
    class First extends HTMLElement {
      static readonly version = '1.2.3';
    }
    class Second extends HTMLElement {}
    defineElement('zo-test-copies', First);
    defineElement('zo-test-copies', Second);
    expect(customElements.get('zo-test-copies')).to.equal(First);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.include('zo-test-copies').and.include('1.2.3');
  });

  it('says nothing when the same class comes twice', () => {
    class Same extends HTMLElement {}
    defineElement('zo-test-same', Same);
    defineElement('zo-test-same', Same);
    expect(warnings).to.deep.equal([]);
  });
});

describe('attributes and properties', () => {
  const TEXTS = [
    'release',
    'indicator',
    'level',
    'within',
    'region',
    'regions',
    'period',
    'branch',
    'branches',
    'reference',
    'measure',
    'heading',
  ];
  const value = (element: ZoRegionMap, name: string): unknown => (element as unknown as Record<string, unknown>)[name];

  for (const name of TEXTS)
    it(`mirror each other: ${name}`, async () => {
      const element = place('zo-region-map', {});
      element.setAttribute(name, 'x');
      expect(value(element, name)).to.equal('x');
      Object.assign(element, { [name]: 'y' });
      await element.updateComplete;
      expect(element.getAttribute(name)).to.equal('y');
      element.removeAttribute(name);
      expect(value(element, name)).to.equal(undefined);
      element.setAttribute(name, ' ');
      expect(value(element, name)).to.equal(undefined);
      Object.assign(element, { [name]: 'z' });
      await element.updateComplete;
      Object.assign(element, { [name]: undefined });
      await element.updateComplete;
      expect(element.hasAttribute(name)).to.equal(false);
    });

  it('mirror each other: view, heading-level, lang, with what they are by default', async () => {
    const element = place('zo-region-map', {});
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect([element.view, element.headingLevel, element.lang]).to.deep.equal(['chart', 3, '']);
    Object.assign(element, { view: 'table', headingLevel: 2, lang: 'en' });
    await element.updateComplete;
    expect(['view', 'heading-level', 'lang'].map((name) => element.getAttribute(name))).to.deep.equal(['table', '2', 'en']);
    for (const name of ['view', 'heading-level', 'lang']) element.removeAttribute(name);
    expect([element.view, element.headingLevel, element.lang]).to.deep.equal(['chart', 3, '']);
  });

  it('say again what to fill in when one is taken off', async () => {
    const element = await map();
    element.removeAttribute('indicator');
    await until(() => stateOf(element) === 'idle', 'idle');
    expect(textOf(element)).to.include('Kies een onderwerp');
  });

  for (const release of ['https://', 'ftp://example.org/releases.json', 'javascript:alert(1)', 'data:application/json,{}'])
    it(`fail plainly for a release that is no web address: ${release}`, async () => {
      const element = place('zo-region-map', { ...MAP, release });
      await until(() => stateOf(element) === 'failed', 'failed');
      expect(element.shadowRoot!.querySelector('[role="alert"] button')).to.not.equal(null);
    });

  it('bear any text', async () => {
    const odd = {
      measure: 'x',
      classification: 'x',
      classes: 'many',
      limits: '5 x',
      view: 'x',
      'heading-level': '9',
      lang: 'xx',
      heading: '',
    };
    const element = await map(odd);
    expect(element.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level')).to.equal('3');
    expect(textOf(element)).to.include('Bron:').and.match(/drugs/i);
    await expectAccessible(element);
  });
});

describe('the heading', () => {
  it('is the title of the indicator, or what the page wrote, at the level that the page asks', async () => {
    const element = await map();
    const heading = (): Element => element.shadowRoot!.querySelector('[role="heading"]')!;
    const title = heading().textContent!;
    expect(title).to.match(/[Dd]rugs/);
    expect(heading().getAttribute('aria-level')).to.equal('3');
    Object.assign(element, { heading: 'Eigen <b>kop</b>', headingLevel: 2 });
    await element.updateComplete;
    expect(heading().textContent).to.equal('Eigen <b>kop</b>');
    expect(heading().getAttribute('aria-level')).to.equal('2');
    element.removeAttribute('heading');
    await element.updateComplete;
    expect(heading().textContent).to.equal(title);
  });
});

describe('the language', () => {
  const isEnglish = (element: Element): boolean => textOf(element).includes('Source:');

  it('is that of the nearest ancestor that has one', async () => {
    const outer = document.createElement('div');
    outer.lang = 'nl';
    outer.innerHTML = '<div lang="en"><p lang=""></p></div>';
    document.body.append(outer);
    expect(isEnglish(await map({}, outer.querySelector('p')!))).to.equal(true);
    expect(isEnglish(await map({ lang: 'nl' }, outer.querySelector('p')!))).to.equal(false);
    expect(isEnglish(await map({}, outer))).to.equal(false);
  });

  it('is that around the component whose shadow root the element stands in', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    document.body.append(host);
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(isEnglish(await map({}, inside))).to.equal(true);
  });

  it('changes with the property as with the attribute', async () => {
    const element = await map();
    element.lang = 'en';
    await until(() => stateOf(element) === 'ready' && isEnglish(element), 'English');
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('en');
    element.setAttribute('lang', 'nl');
    await until(() => stateOf(element) === 'ready' && !isEnglish(element), 'Dutch');
  });
});

describe('the choice between chart and table', () => {
  it('is in the hands of the reader, and shows in the attribute', async () => {
    const element = await map();
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.view-choice button')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    buttons[1]!.click();
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('table');
    expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
    expect(element.shadowRoot!.querySelector('canvas')).to.equal(null);
    buttons[0]!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('canvas')).to.not.equal(null);
  });
});

/** Resolves when all that comes after the figure is there too. */
async function complete(element: ZoRegionMap): Promise<void> {
  await element.updateComplete;
  if (stateOf(element) !== 'ready') return;
  await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'ways to take it along');
  await element.updateComplete;
}

describe('changing quickly', () => {
  it('ends in what was asked last, whatever was asked before', async function () {
    this.timeout(120_000);
    const change = fc.oneof(
      fc.record({ name: fc.constant('level'), value: fc.constantFrom('provincie', 'gemeente', 'land') }),
      fc.record({ name: fc.constant('indicator'), value: fc.constantFrom('drugsmisdrijven', 'drugsmeldingen', 'bestaat-niet') }),
      fc.record({ name: fc.constant('period'), value: fc.constantFrom('2022', '2023', '1999') }),
      fc.record({ name: fc.constant('view'), value: fc.constantFrom('chart', 'table') }),
      fc.record({ name: fc.constant('lang'), value: fc.constantFrom('nl', 'en') }),
      fc.record({ name: fc.constant('wait'), value: fc.constantFrom('0', '5', '40') }),
      fc.record({ name: fc.constant('away'), value: fc.constantFrom('0', '10') }),
    );
    const wait = (milliseconds: string): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
    // Tools come when they come; what they do under changes is proved with the map (map-races.test.ts).
    const asked = { ...MAP, tools: 'none' };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 8 }), async (changes) => {
        const element = place('zo-region-map', asked);
        const errors: ErrorDetail[] = [];
        element.addEventListener('zo-error', ({ detail }) => errors.push(detail));
        const last: Record<string, string> = { ...asked };
        for (const { name, value } of changes) {
          if (name === 'wait') await wait(value);
          else if (name === 'away') {
            element.remove();
            await wait(value);
            document.body.append(element);
          } else element.setAttribute(name, (last[name] = value));
        }
        await element.updateComplete;
        await until(
          () => /ready|failed/.test(stateOf(element) ?? ''),
          () => `an end, but ${stateOf(element)}`,
        );
        const fresh = place('zo-region-map', last);
        await until(() => /ready|failed/.test(stateOf(fresh) ?? ''), 'the same, asked at once');
        await Promise.all([element, fresh].map(complete));
        expect([stateOf(element), textOf(element)]).to.deep.equal([stateOf(fresh), textOf(fresh)]);
        expect(errors.filter(({ kind }) => kind !== 'unknown')).to.deep.equal([]);
        element.remove();
        fresh.remove();
      }),
      { numRuns: 30 },
    );
  });
});
