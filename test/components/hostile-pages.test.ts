import { expect } from 'chai';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { ELEMENTS_SCRIPT, openPage, type HostilePage } from './hostile-page.js';
import { openOwnFile } from './own-file.js';
import { stateOf, until } from './page.js';

/** What libraries of long ago, and careless ones, do to a page before anything else runs on it. */
const PATCHES: Readonly<Record<string, string>> = {
  'with more on every object and list, as it can be counted': `
    Object.prototype.extra = function extra() {};
    Object.prototype.polluted = 'yes';
    Array.prototype.extra = function extra() {};
    Array.prototype.last = function last() { return this[this.length - 1]; };
    String.prototype.extra = 'yes';
    Function.prototype.extra = 'yes';`,
  'with Prototype.js': `
    const write = (value) => (Array.isArray(value) ? '[' + value.map(write).join(', ') + ']' : typeof value === 'string' ? '"' + value + '"' : String(value));
    Array.prototype.toJSON = function toJSON() { return write(this); };
    String.prototype.toJSON = function toJSON() { return write(String(this)); };
    Object.prototype.toJSON = undefined;
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.reduce = ((native) => function reduce(...given) { return given.length === 0 && this.length <= 1 ? this[0] : native.apply(this, given); })(Array.prototype.reduce);
    Element.prototype.select = Element.prototype.querySelectorAll;
    window.$ = (id) => document.getElementById(id);`,
  'that wraps JSON, fetch and the registry': `
    for (const [object, names] of [[JSON, ['parse', 'stringify']], [window, ['fetch', 'setTimeout', 'requestAnimationFrame', 'matchMedia']], [customElements, ['define', 'get']]])
      for (const name of names) {
        const native = object[name].bind(object);
        object[name] = function patched(...given) { return native(...given); };
      }
    const parse = JSON.parse;
    JSON.parse = (text, reviver) => parse(text, (key, value) => (reviver ? reviver(key, value) : value));`,
  'with elements of old polyfills': `
    Element.prototype.matches = Element.prototype.msMatchesSelector = function matches(selector) {
      return [...(this.getRootNode() || document).querySelectorAll(selector)].indexOf(this) >= 0;
    };
    Element.prototype.closest = function closest(selector) {
      for (let each = this; each && each.nodeType === 1; each = each.parentElement) if (each.matches(selector)) return each;
      return null;
    };
    Element.prototype.remove = CharacterData.prototype.remove = function remove() { if (this.parentNode) this.parentNode.removeChild(this); };
    Node.prototype.contains = function contains(other) { for (; other; other = other.parentNode) if (other === this) return true; return false; };
    NodeList.prototype.forEach = Array.prototype.forEach;
    Array.from = ((native) => function from(...given) { return native.apply(Array, given); })(Array.from);
    window.Promise = class Promise extends window.Promise {};
    Object.assign = (to, ...all) => { for (const each of all) for (const name in each) to[name] = each[name]; return to; };`,
};

const BODY = ELEMENTS.map(({ tag, attributes }) => {
  const written = Object.entries({ release: '/releases/releases.json', ...attributes });
  return `<${tag} ${written.map(([name, value]) => `${name}="${value}"`).join(' ')}></${tag}>`;
})
  .concat('<zo-group release="/releases/releases.json"><zo-local-data level="gemeente"></zo-local-data></zo-group>')
  .join('');

async function shownOn(page: HostilePage): Promise<Record<string, string>> {
  const elements = ELEMENTS.map(({ tag }) => page.document.querySelector(tag)!);
  for (const element of elements) {
    await until(
      () => stateOf(element) === 'ready',
      () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}; ${page.recorded.errors.join('; ')}`,
    );
    await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'what it is taken along with');
  }
  const local = page.document.querySelector('zo-local-data')!;
  await openOwnFile(local, 'code;jaar;controles\nGM9001;2020;12\nGM0000;2020;3\n');
  await until(
    () => local.shadowRoot!.querySelector('td') !== null,
    () => `the row that is left out, but ${local.shadowRoot!.textContent}; ${page.recorded.errors.join('; ')}`,
  );
  return Object.fromEntries([
    ...elements.map((element) => [element.localName, figureOf(element)]),
    [local.localName, ownFileOf(local)],
  ]) as Record<string, string>;
}

/** What tools add comes later, and is not waited for. */
function figureOf(element: Element): string {
  return ['.heading', '.summary', '.caveat', 'tbody', '.legend', 'footer > p']
    .flatMap((part) => [...element.shadowRoot!.querySelectorAll(part)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()))
    .join('\n');
}

function ownFileOf(local: Element): string {
  return local.shadowRoot!.querySelector('.local-data')!.textContent.replace(/\s+/g, ' ');
}

/** Colours and letters of all that is in an element. */
function lettersOf(page: HostilePage, element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('*')].map((each) => {
    const { color, fontSize, fontWeight, lineHeight, textAlign, whiteSpace, boxSizing } = page.getComputedStyle(each);
    return [each.localName, color, fontSize, fontWeight, lineHeight, textAlign, whiteSpace, boxSizing].join(' ');
  });
}

/** What it is painted in, without the fields that a browser paints. */
function coloursOf(page: HostilePage, element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('*:not([type="range"], [type="file"])')].map((each) => {
    const { color, backgroundColor, fill, stroke } = page.getComputedStyle(each);
    return [each.localName, color, backgroundColor, fill, stroke].join(' ');
  });
}

describe('a page', () => {
  let usual: Record<string, string>;
  before(async function () {
    this.timeout(60_000);
    usual = await shownOn(await openPage(ELEMENTS_SCRIPT, BODY));
    expect(Object.values(usual).every((text) => text.length > 100)).to.equal(true);
  });

  for (const [name, script] of Object.entries(PATCHES))
    it(`${name} shows what any other shows`, async function () {
      this.timeout(60_000);
      const page = await openPage(`<script>${script}</script>${ELEMENTS_SCRIPT}`, BODY);
      expect(await shownOn(page)).to.deep.equal(usual);
      const table = page.document.querySelector('zo-region-map')!;
      table.setAttribute('view', 'table');
      await until(() => table.shadowRoot!.querySelectorAll('tbody tr').length > 2, 'the table');
      expect(table.shadowRoot!.textContent).to.not.match(/undefined|\[object|function|NaN/);
      expect(page.recorded.errors).to.deep.equal([]);
      expect(page.recorded.warnings.filter((each) => !each.includes('Lit is in dev mode'))).to.deep.equal([]);
    });

  it('without a doctype has figures and tables in the same colours and letters', async function () {
    this.timeout(60_000);
    const dark = '<style>:root { color-scheme: dark; line-height: 1.45 }</style>';
    const [today, before] = [await openPage(dark + ELEMENTS_SCRIPT, BODY), await openPage(dark + ELEMENTS_SCRIPT, BODY, '')];
    expect([today.document.compatMode, before.document.compatMode]).to.deep.equal(['CSS1Compat', 'BackCompat']);
    for (const page of [today, before]) await shownOn(page);
    for (const tag of [...ELEMENTS.map((each) => each.tag), 'zo-local-data']) {
      const [one, other] = [today, before].map((page) => page.document.querySelector(tag)!) as [Element, Element];
      for (const view of ['chart', 'table']) {
        for (const element of [one, other]) element.setAttribute('view', view);
        await until(
          () => lettersOf(before, other).join('\n') === lettersOf(today, one).join('\n'),
          () => {
            const [is, was] = [lettersOf(before, other), lettersOf(today, one)];
            const at = was.findIndex((each, i) => each !== is[i]);
            return `${tag} as ${view} to be the same: ${is[at]}, not ${was[at]}`;
          },
        );
      }
    }
  });

  it('in a browser that does not know light-dark() has the colours of a light page', async function () {
    this.timeout(60_000);
    const old = `<script>
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...given) => !given.join().includes('light-dark') && supports(...given);
    </script>`;
    const scheme = (name: string): string => `<style>:root { color-scheme: ${name} }</style>`;
    const light = await openPage(scheme('light') + ELEMENTS_SCRIPT, BODY);
    // The browser of the test does know it: what is light on a dark page is so by the styles for those that do not.
    const dark = await openPage(old + scheme('dark') + ELEMENTS_SCRIPT, BODY);
    for (const page of [light, dark]) await shownOn(page);
    for (const tag of [...ELEMENTS.map((each) => each.tag), 'zo-local-data'])
      expect(coloursOf(dark, dark.document.querySelector(tag)!), tag).to.deep.equal(coloursOf(light, light.document.querySelector(tag)!));
  });
});
