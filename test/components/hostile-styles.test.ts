import { expect } from 'chai';
import '../../components/define.js';
import { isWhole } from '../case-counts.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { openOwnFile } from './own-file.js';
import { frames, place, stateOf, until } from './page.js';
import { everythingIn } from './planted-page.js';

/** Style sheets as pages have them, that mean to begin anew or are in the way. */
const SHEETS: Readonly<Record<string, string>> = {
  'a reset with a prefix':
    '.site *, .site *::before, .site *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; vertical-align: baseline; background: none }',
  'all: unset for everything': '* { all: unset }',
  'all: initial for everything': '* { all: initial !important }',
  'display: block !important': '* { display: block !important }',
  'rules for drawings':
    'svg, svg *, canvas { fill: red !important; stroke: lime !important; display: none !important; width: 10px !important; max-width: 0 !important }',
  'rules for tables':
    'table, thead, tbody, tr, th, td { display: block !important; border: 9px solid red !important; width: 50px !important; caption-side: bottom }',
  'rules for buttons and fields':
    'button, input, select, summary, details { all: unset !important; background: red !important; height: 90px !important; pointer-events: none !important }',
  'rules for the names that are used inside':
    '.frame, .figure, .caveat, .heading, .footer, .note, [role=status], section, footer, p { display: none !important; color: transparent !important; opacity: 0 !important }',
  'a small rem, as Bootstrap 3 has': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'rules for what is inherited from the page':
    '.site { text-align: right; text-transform: uppercase; white-space: nowrap; text-indent: 3em; font-weight: 700; line-height: 3; color: red; list-style: none; border-collapse: collapse }',
};

/** What a page gives on purpose: its letters, its direction, what a reader asked of the spacing, and how a scheme of colours looks. */
const GIVEN =
  /^(font-family|font-(size-adjust|synthesis.*|kerning|language.*|optical-sizing|palette|variation-settings|feature-settings|variant.*|stretch)|-webkit-(font-smoothing|locale|text-size-adjust|tap-highlight-color)|letter-spacing|word-spacing|font-style|cursor|orphans|widows|quotes|hyphen.*|tab-size|list-style.*|border-collapse|border-spacing|caption-side|empty-cells)$/;
/** Follows from where something is: half a pixel is none. */
const IN_PIXELS = /^(inline-size|block-size|width|height|perspective-origin|transform-origin)$/;

/** What is out of sight is measured too, and a sheet of the page may bring it in sight. */
const LAID_OUT = new CSSStyleSheet();
LAID_OUT.replaceSync('* { content-visibility: visible !important }');

type Styles = ReadonlyMap<Element, Readonly<Record<string, string>>>;

function stylesIn(root: ShadowRoot): Styles {
  return new Map(everythingIn(root).map((each) => [each, stylesOf(each)]));
}

function stylesOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const entries = [...style]
    .filter((name) => !GIVEN.test(name) && !name.startsWith('--'))
    .map((name) => [name, style.getPropertyValue(name)] as const);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      IN_PIXELS.test(name) ? value.replace(/\d+\.?\d*/g, (number) => String(Math.round(Number(number)))) : value,
    ]),
  );
}

/** In what way the insides look otherwise, in one line for each property. */
function differences(before: Styles, after: Styles): string[] {
  const lines = new Set<string>();
  for (const [element, was] of before) {
    const is = after.get(element);
    if (is === undefined) lines.add(`${element.localName}.${element.getAttribute('class')} is gone`);
    else
      for (const [name, value] of Object.entries(was))
        if (is[name] !== value) lines.add(`${element.localName}.${element.getAttribute('class')} ${name}: ${value} → ${is[name]}`);
  }
  return [...lines];
}

function site(): HTMLElement {
  const site = document.createElement('div');
  site.className = 'site';
  document.body.append(site);
  return site;
}

async function shown(tag: string, attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = place<HTMLElement>(tag, { release: '/releases/releases.json', ...attributes }, site());
  await until(
    () => stateOf(element) === 'ready',
    () => `${tag} ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'what it is taken along with');
  element.shadowRoot!.adoptedStyleSheets.push(LAID_OUT);
  await frames();
  return element;
}

/** Under no style sheet of the page anything in it looks otherwise, and it is as wide as it was. */
async function expectLeftAlone(element: HTMLElement, outermost: string, sheet: CSSStyleSheet): Promise<void> {
  await frames();
  const before = stylesIn(element.shadowRoot!);
  const { width } = element.getBoundingClientRect();
  const wrong: string[] = [];
  for (const [name, rules] of Object.entries(SHEETS)) {
    sheet.replaceSync(rules);
    await frames();
    wrong.push(
      ...differences(before, stylesIn(element.shadowRoot!))
        .slice(0, 12)
        .map((line) => `${name}: ${line}`),
    );
    const now = element.shadowRoot!.querySelector(outermost)!.getBoundingClientRect();
    if (Math.abs(now.width - width) > 1) wrong.push(`${name}: ${now.width} wide, not ${width}`);
    sheet.replaceSync('');
    await frames();
  }
  expect(wrong).to.deep.equal([]);
}

describe('a page with styles of its own', () => {
  const [sheet, margins] = [new CSSStyleSheet(), new CSSStyleSheet()];
  // What is unset of the page around the element is no concern of it.
  margins.replaceSync('body { margin: 0 }');
  before(() => {
    document.adoptedStyleSheets.push(sheet, margins);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet && each !== margins);
  });
  afterEach(() => sheet.replaceSync(''));

  for (const { tag, attributes, complete } of ELEMENTS)
    for (const view of isWhole ? ['chart', 'table'] : ['chart'])
      it(`leaves the inside of ${tag} as it is, as ${view}`, async function () {
        this.timeout(60_000);
        const element = await shown(tag, { ...attributes, view });
        if (view === 'chart' && complete !== undefined) await until(() => element.shadowRoot!.querySelector(complete) !== null, complete);
        await expectLeftAlone(element, '.frame', sheet);
      });

  it('leaves the inside of zo-local-data as it is, with a file', async function () {
    this.timeout(60_000);
    const local = place<HTMLElement>(
      'zo-local-data',
      { level: 'gemeente' },
      place('zo-group', { release: '/releases/releases.json' }, site()),
    );
    await openOwnFile(local, 'code;jaar;controles\nGM9001;2020;12\nGM0000;2020;3\n');
    await until(() => local.shadowRoot!.querySelector('td') !== null, 'a row that is left out');
    local.shadowRoot!.adoptedStyleSheets.push(LAID_OUT);
    await expectLeftAlone(local, '.local-data', sheet);
  });
});
