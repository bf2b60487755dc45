import { expect } from 'chai';
import { BenchmarkTableFigure } from '../../components/benchmark-table/benchmark-table.figure.js';
import { BranchConcentrationFigure } from '../../components/branch-concentration/branch-concentration.figure.js';
import * as source from '../../components/index.js';
import { TrendLineFigure } from '../../components/trend-line/trend-line.figure.js';
import { place, stateOf, until } from './page.js';

const CDN = '/cdn/whole/zo.js';
const RELEASE = '/releases/releases.json';
const REGION = { release: RELEASE, region: 'GM9001' };

interface Styled {
  readonly styleSheet?: CSSStyleSheet | undefined;
}
interface ElementClass {
  readonly firstStyles?: readonly Styled[];
}

/** The file for pages without a bundler, as `npm run build` made it. */
describe('dist/cdn/zo.js', () => {
  before(async function () {
    const { ok } = await fetch(CDN, { method: 'HEAD' });
    if (!ok) this.skip();
    await import(CDN);
  });

  it('registers the elements, and shows figures', async () => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'gemeente' });
    await until(() => stateOf(element) === 'ready', 'ready');
  });

  it('has the styles of the source, rule for rule', async () => {
    const built = (await import(CDN)) as Record<string, unknown>;
    const names = Object.entries(source).flatMap(([name, value]) => (isElementClass(value) ? [name] : []));
    expect(names).to.include('ZoRegionMap');
    for (const name of names) expect(stylesOf(built[name]), name).to.deep.equal(stylesOf(source[name as keyof typeof source]));
  });

  for (const [tag, indicator, { styles }] of [
    ['zo-trend-line', 'drugsmisdrijven', TrendLineFigure],
    ['zo-branch-concentration', 'vestigingen', BranchConcentrationFigure],
    ['zo-benchmark-table', 'drugsmisdrijven', BenchmarkTableFigure],
  ] as const)
    it(`has the styles of the figure of ${tag}, which come with it`, async () => {
      const element = place(tag, { ...REGION, indicator });
      await until(() => stateOf(element) === 'ready', 'ready');
      const worn = rulesOf(element.shadowRoot!.adoptedStyleSheets.map((styleSheet) => ({ styleSheet })));
      expect(worn).to.include.members(rulesOf(styles));
    });
});

function isElementClass(value: unknown): value is ElementClass {
  return typeof value === 'function' && value.prototype instanceof HTMLElement && !/^ZoElement$/.test(value.name);
}

function stylesOf(element: unknown): string[] {
  return rulesOf((element as ElementClass).firstStyles ?? []);
}

function rulesOf(styles: readonly Styled[]): string[] {
  const rules = styles.flatMap(({ styleSheet }) => [...(styleSheet?.cssRules ?? [])]);
  // The browser keeps the text of a custom property, and of what is in a rule for media, as it was written.
  return rules.map(({ cssText }) => cssText.replaceAll(', ', ',').replace(/\b0\./g, '.').replaceAll("'", '"'));
}
