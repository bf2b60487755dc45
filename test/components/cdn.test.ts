import { expect } from 'chai';
import * as source from '../../components/index.js';
import { place, stateOf, until } from './page.js';

const CDN = '/cdn/whole/zo.js';

interface ElementClass {
  readonly elementStyles: readonly { readonly styleSheet?: CSSStyleSheet }[];
}

/** The file for pages without a bundler, as `npm run build` made it. */
describe('dist/cdn/zo.js', () => {
  before(async function () {
    const { ok } = await fetch(CDN, { method: 'HEAD' });
    if (!ok) this.skip();
    await import(CDN);
  });

  it('registers the elements, and shows figures', async () => {
    const element = place('zo-region-map', { release: '/releases/releases.json', indicator: 'drugsmisdrijven', level: 'gemeente' });
    await until(() => stateOf(element) === 'ready', 'ready');
  });

  it('has the styles of the source, rule for rule', async () => {
    const built = (await import(CDN)) as Record<string, unknown>;
    const names = Object.entries(source).flatMap(([name, value]) => (isElementClass(value) ? [name] : []));
    expect(names).to.include('ZoRegionMap');
    for (const name of names) expect(rulesOf(built[name]), name).to.deep.equal(rulesOf(source[name as keyof typeof source]));
  });
});

function isElementClass(value: unknown): value is ElementClass {
  return typeof value === 'function' && value.prototype instanceof HTMLElement && !/^ZoElement$/.test(value.name);
}

function rulesOf(element: unknown): string[] {
  // lit completes a class when it is first used.
  (element as { readonly observedAttributes: readonly string[] }).observedAttributes;
  const rules = (element as ElementClass).elementStyles.flatMap(({ styleSheet }) => [...(styleSheet?.cssRules ?? [])]);
  // The browser keeps the text of a custom property as it was written.
  return rules.map(({ cssText }) => cssText.replaceAll(', ', ','));
}
