import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import '../../components/define.js';
import { canvasDrawings } from '../../components/shared/canvas-drawings.js';
import type { Picture } from '../../src/exporting/picture.js';
import { svgPicture } from '../../src/exporting/svg-picture.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { textOf } from './element-contract.js';
import { itWith } from './engine.js';
import { frames, place, until } from './page.js';
import { difference, dotsOf, screenshot } from './picture-dots.js';
import { all, fileOf, one, ready, RELEASE, said, shownAs, take, type Taking } from './taking-page.js';

interface State {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What must be there before the picture is that of the screen. */
  readonly until?: string;
}
const MAP: State = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' } };
const WITHHELD: State = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'buurt', within: 'GM9001' } };
const STATES: Readonly<Record<string, State>> = {
  'a map': { ...MAP, until: '.histogram' },
  'a map with withheld figures': { ...WITHHELD, until: '.histogram' },
  'a map of a thousand regions': { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'buurt' } },
  'the table of a map': { tag: 'zo-region-map', attributes: { ...MAP.attributes, view: 'table' }, until: '.table-scroll td' },
  'branches of a region': { tag: 'zo-branch-concentration', attributes: { indicator: 'vestigingen', region: 'GM9001' } },
  'a funnel': {
    tag: 'zo-branch-concentration',
    attributes: { indicator: 'vestigingen', branch: '56', view: 'funnel', region: 'GM9001' },
    until: '.dots',
  },
  'a trend': { tag: 'zo-trend-line', attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' } },
  'two trends': { tag: 'zo-trend-line', attributes: { indicator: 'drugsmisdrijven', region: 'GM9001', regions: 'GM9002' } },
  'a benchmark': { tag: 'zo-benchmark-table', attributes: { region: 'GM9003', indicator: 'drugsmisdrijven woningen-meer-bezit' } },
  'regions side by side': {
    tag: 'zo-benchmark-table',
    attributes: { region: 'GM9003', regions: 'GM9001 GM9002', indicator: 'drugsmisdrijven woningen-meer-bezit' },
  },
  'two branches': { tag: 'zo-branch-overlay', attributes: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' } },
  'a profile of an indicator': { tag: 'zo-indicator-profile', attributes: { indicator: 'jongeren-kenmerken', region: 'GM9001' } },
  'a profile of a region': { tag: 'zo-region-profile', attributes: { region: 'GM9001' } },
};
const SVG = 'http://www.w3.org/2000/svg';

async function shown({ tag, attributes, until: awaited }: State, more: Readonly<Record<string, string>> = {}): Promise<Taking> {
  const element = await shownAs(tag, { ...attributes, ...more });
  await until(
    () => awaited === undefined || one(element, awaited) !== null,
    () => `${awaited!} of ${tag}`,
  );
  await frames(6);
  return element;
}

/** An SVG as every program that reads XML sees it. */
function parsed(text: string): Document {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent, text.slice(0, 2000)).to.equal(undefined);
  return read;
}
const svgOf = async (element: Element): Promise<Document> => parsed(await (await fileOf(element, 'svg')).text());
const textsIn = (svg: Document): string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent);

/** Without spaces, hyphens and capitals: a line may end anywhere. */
const bare = (text: string): string => text.replace(/[\s\u{AD}-]+/gu, '').toLowerCase();

/** Texts that a person sees, and those between them that only a screen reader has. */
function seen(element: Element): string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim() !== '' && isSeen(node.parentElement!)) texts.push(node.data.trim());
    for (const child of node.childNodes) if (!(child instanceof Element && child.matches(NOT_TAKEN))) walk(child);
  };
  walk(element.shadowRoot!);
  return texts;
}
const NOT_TAKEN =
  '.visually-hidden, .view-choice, .take-along, details, .map-tools, .map-foot, .choices, .order, .more button, .tooltip, select, .table-filter label, .table-pages, .sort-mark, .remove, defs, label';
const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

describe('a picture to take along', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it(`of ${name} says what the screen says, and no more than that and where it is from`, async () => {
      const element = await shown(state);
      const onScreen = seen(element);
      const svg = await svgOf(element);
      const all = bare(textsIn(svg).join(''));
      for (const text of onScreen) expect(all, text).to.include(bare(text));
      const known = bare(textOf(element));
      const further = textsIn(svg).filter((text) => !known.includes(bare(text)));
      expect(further.join(' ')).to.match(/^(◄\s+)?Uitgever: .+ Gelezen op .+ Pagina: http.+ Vaste cijfers: http\S+release\.json$/);
      for (const part of ['Fictieve gegevens', 'Let op:', 'Gaat over:', 'Bron:', 'Release 2026-1', 'Licentie:'])
        expect(all).to.include(bare(part));
      expect(textsIn(svg).join(' ')).to.match(/\b20\d\d\b/);
    });

    it(`of ${name} has every mark of the drawing, and is the same as SVG and as PNG`, async () => {
      const element = await shown(state);
      const svg = await svgOf(element);
      const paths = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')!);
      const drawn = [...one(element, '.figure').querySelectorAll<SVGGeometryElement>('svg :is(path, circle, line, rect)')].filter(
        (mark) =>
          isSeen(mark) &&
          mark.closest('defs, pattern, clipPath, button svg:not(.swatch), .map-foot') === null &&
          mark.getClientRects().length > 0,
      );
      for (const path of drawn.filter(({ localName }) => localName === 'path')) {
        const { fill, stroke } = getComputedStyle(path);
        if (fill === 'none' && stroke === 'none') continue;
        const at = paths.indexOf(path.getAttribute('d')!);
        expect(at, path.outerHTML).to.be.at.least(0);
        paths.splice(at, 1);
      }
      const circles = drawn.filter((mark) => mark.localName === 'circle').length;
      expect(paths.filter((d) => /^M\S+ \S+a[^a]+a[^a]+z$/.test(d)).length).to.equal(circles);
      const [png, file] = [await fileOf(element, 'png'), await fileOf(element, 'svg')];
      const dots = await dotsOf(png);
      expect(difference(dots, await dotsOf(file, dots.width, dots.height))).to.be.lessThan(0.02);
    });

    itWith('pictures of the page', `of ${name} is twice as fine as the page, and looks as the figure does there`, async () => {
      await setViewport({ width: 1000, height: 800 });
      const element = await shown(state);
      const box = one(element, '.figure').getBoundingClientRect();
      const part = { x: box.x, y: box.y + scrollY, width: Math.floor(box.width), height: Math.floor(Math.min(box.height, 600)) };
      const screen = await dotsOf(await screenshot(part));
      const file = await fileOf(element, 'png');
      const whole = await dotsOf(file);
      const width = Math.max(element.offsetWidth, one(element, '.frame').scrollWidth);
      expect(whole.width).to.be.closeTo(2 * width, 2);
      expect(whole.width * whole.height).to.be.at.most(16_777_216);
      const taken = await dotsOf(file, Math.round(whole.width / 2), Math.round(whole.height / 2));
      // What can be pressed stood above the figure: how high, is found.
      const left = Math.round(box.x - element.getBoundingClientRect().x);
      const places = Array.from({ length: Math.max(1, taken.height - part.height) }, (_, y) => y);
      const top = { x: 0, y: 0, width: part.width, height: Math.min(part.height, 240) };
      const best = places.reduce(
        (least, y) => {
          const differs = difference(screen, taken, top, { x: left, y }, 5);
          return differs < least.differs ? { y, differs } : least;
        },
        { y: 0, differs: 1 },
      );
      // On paper lines are darker, and nothing is underlined or can be pressed.
      expect(difference(screen, taken, { ...top, height: part.height }, { x: left, y: best.y })).to.be.lessThan(0.2);
    });
  }

  itWith('emulated media', 'is on white and black on a dark page, and where a reader forces colours', async () => {
    const light = await dotsOf(await fileOf(await shown(MAP), 'png'));
    const corner = [...light.data.slice(0, 4)];
    expect(corner).to.deep.equal([255, 255, 255, 255]);
    document.documentElement.style.colorScheme = 'dark';
    const dark = await dotsOf(await fileOf(await shown(MAP), 'png'));
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ forcedColors: 'active' });
    const element = await shown(MAP);
    const forced = await dotsOf(await fileOf(element, 'png'));
    await emulateMedia({ forcedColors: 'none' });
    for (const other of [dark, forced]) {
      expect([other.width, other.height]).to.deep.equal([light.width, light.height]);
      expect(difference(light, other)).to.be.lessThan(0.001);
    }
  });

  it('fills the regions of a map with the colours and hatches of its legend', async () => {
    const element = await shown({ ...WITHHELD, until: '.histogram' });
    const svg = await svgOf(element);
    const map = [...svg.querySelectorAll('g[clip-path] > path[fill]:not([fill="none"])')];
    const fills = new Set(map.map((path) => path.getAttribute('fill')!));
    const colours = all(element, '.legend .swatch:not(.hatch)').map((swatch) => hex(getComputedStyle(swatch).color));
    expect([...fills]).to.include.members(colours);
    const hatched = [...fills].filter((fill) => fill.startsWith('url('));
    expect(hatched).to.have.length(all(element, '.legend .hatch').length).and.not.deep.equal([]);
    for (const fill of hatched) expect(svg.querySelector(fill.slice(4, -1))!.localName).to.equal('pattern');
  });

  it('has every point where they are painted, as they are so many', async () => {
    const { codes } = await releaseSource(new URL(RELEASE, location.href).href).regions('buurt');
    const values = Float64Array.from({ length: 2 * codes.length }, (_, i) => (i * 7919) % 100);
    const element = place('zo-branch-overlay', { indicator: 'vestigingen', level: 'buurt', branches: '4932 56' });
    element.table = {
      indicator: 'vestigingen',
      level: 'buurt',
      codes,
      periods: ['2025'],
      categories: ['4932', '56'],
      columns: { value: { values, status: new Uint8Array(values.length) } },
    };
    element.release = RELEASE;
    await ready(element);
    await until(() => one(element, '.points') !== null, 'a canvas');
    await frames(6);
    const svg = await svgOf(element);
    const circles = [...svg.querySelectorAll('path[fill]:not([fill="none"])')].map(
      (path) => path.getAttribute('d')!.match(/a2\.5 2\.5/g) ?? [],
    );
    // Two halves each.
    expect(circles.flat()).to.have.length(2 * codes.length);
    expect(textsIn(svg).join(' ')).to.not.match(/Vaste cijfers/);
  });

  it('tells a screen reader and a catalogue what it shows and what goes with it', async () => {
    const element = await shown(MAP);
    const svg = await svgOf(element);
    const root = svg.documentElement;
    expect([root.getAttribute('role'), root.getAttribute('lang')]).to.deep.equal(['img', 'nl']);
    const [title, description] = root
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => svg.getElementById(id)!);
    expect(title!.textContent).to.equal(one(element, '.heading').textContent!.trim());
    for (const part of ['.summary', '.caveat']) expect(bare(description!.textContent)).to.include(bare(one(element, part).textContent!));
    const term = (name: string): string | undefined => svg.getElementsByTagNameNS('http://purl.org/dc/terms/', name)[0]?.textContent;
    expect(term('source')).to.match(/^Bron: /);
    expect(term('temporal')).to.equal('2025');
    expect(term('identifier')).to.equal(`${location.origin}/releases/2026-1/release.json`);
    expect(term('rights')).to.match(/CC0/);
  });

  it('has a name that says what is in it', async () => {
    const element = await shown(MAP);
    await fileOf(element, 'svg');
    expect(one<HTMLAnchorElement>(element, '.ways a').download).to.equal('woningen-van-eigenaren-met-meer-woningen_2025_2026-1.svg');
  });

  it('of a table has its whole page of rows, and says which rows those are', async () => {
    const element = await shown({
      ...WITHHELD,
      attributes: { indicator: 'woningen-meer-bezit', level: 'buurt', view: 'table' },
      until: 'td',
    });
    const svg = await svgOf(element);
    expect(textsIn(svg)).to.include('Rij 1 tot en met 500 van 980');
    expect(Number(svg.documentElement.getAttribute('height'))).to.be.greaterThan(500 * 20);
    const { width, height } = await dotsOf(await fileOf(element, 'png'));
    expect(width * height).to.be.at.most(16_777_216);
  });

  it('has the regions of a mark that is kept in sight, and veils the others', async () => {
    const element = await shown({ ...MAP, until: '.histogram' });
    one(element, '.legend button').click();
    await until(() => one(element, '.of-mark') !== null, 'the regions of the mark');
    const svg = await svgOf(element);
    for (const name of all(element, '.of-mark button')) expect(textsIn(svg)).to.include(name.textContent!.trim());
    expect(svg.querySelectorAll('path[fill="#ffffff"][fill-opacity="0.8"]').length).to.be.greaterThan(0);
  });

  it('leaves the page as it was: what stands there, what is worn, open and in focus, and how far it was scrolled', async () => {
    const element = await shown(MAP);
    const above = document.createElement('div');
    above.style.height = '2000px';
    document.body.prepend(above);
    one<HTMLDetailsElement>(element, '.ways').open = true;
    window.scrollTo(0, document.documentElement.scrollHeight);
    const button = all<HTMLButtonElement>(element, '.ways button')[3]!;
    button.focus({ preventScroll: true });
    const state = (): unknown => [
      textOf(element)
        .replace(/De download.*$/, '')
        .trim(),
      [...element.shadowRoot!.adoptedStyleSheets],
      element.shadowRoot!.querySelectorAll('[style]').length,
      element.shadowRoot!.activeElement === button,
      one<HTMLDetailsElement>(element, '.ways').open,
    ];
    const place = (): unknown => [scrollY, one(element, '.figure').getBoundingClientRect().y];
    const before = [state(), place()];
    expect(scrollY).to.be.greaterThan(1000);
    await take(element, 'svg');
    await frames(6);
    expect([state(), place()]).to.deep.equal(before);
  });

  it('says that it could not be made, rather than leave out what it does not know', async () => {
    const element = await shown(MAP);
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...given) => void warnings.push(given);
    canvasDrawings.delete(one<HTMLCanvasElement>(element, 'canvas'));
    await take(element, 'png');
    console.warn = warn;
    expect(said(element)).to.equal('De afbeelding kon niet worden gemaakt. Probeer het nog eens.');
    expect(one(element, '.ways a')).to.equal(null);
    expect(warnings).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.take-along > p')).to.equal(null);
  });

  it('keeps text from data text', async () => {
    const hostile = `<img src=x onerror="window.drawn='img'">]]>&lt;b&gt;<script>window.drawn='script'</script>\u{1}\u{D800}`;
    const element = await ready(place<Taking>(MAP.tag, { release: RELEASE, ...MAP.attributes }));
    Object.assign(element, { heading: hostile });
    await until(() => textOf(element).includes('<img src=x'), 'the heading');
    const svg = await svgOf(element);
    const names = new Set([...svg.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].filter((name) => /^(script|img|image|foreignObject|a|style|b)$/.test(name))).to.deep.equal([]);
    expect(textsIn(svg).join('')).to.include('<script>window.drawn=');
    expect(svg.querySelector('title')!.textContent).to.include('onerror="window.drawn=').and.include('\u{FFFD}');
    expect('drawn' in window).to.equal(false);
  });
});

describe('any picture as SVG', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('</text><script/>', ']]>', '&amp;', '"\'', '\u{0}\u{B}\u{FFFE}'),
  );
  const paint = { colour: '#123456', opacity: 0.5 } as const;

  it('is well-formed, with its texts as they are', () => {
    fc.assert(
      fc.property(text, text, text, (line, family, title) => {
        const font = { family, size: 12, weight: '700', style: 'italic' };
        const picture: Picture = {
          width: 10,
          height: 10,
          items: [
            { kind: 'text', text: line, x: 1, y: 2, width: 3, font, paint },
            {
              kind: 'group',
              clip: { path: 'M0 0h9v9z' },
              items: [
                {
                  kind: 'shape',
                  path: 'M0 0h1',
                  fill: { width: 2, height: 2, items: [{ kind: 'shape', path: 'M0 0h1v1z', fill: paint }] },
                },
              ],
            },
          ],
        };
        const svg = parsed(svgPicture(picture, { lang: 'nl', title, description: [line], metadata: { title } }));
        const expected = (given: string): string => svgText(given);
        expect(svg.querySelector('text')!.textContent).to.equal(expected(line));
        expect(svg.querySelector('title')!.textContent).to.equal(expected(title));
        expect(svg.querySelectorAll('*')).to.have.length(16);
        expect(svg.documentElement.namespaceURI).to.equal(SVG);
      }),
      { numRuns: 300 },
    );
  });
});

/** A text as XML gives it back. */
function svgText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}').replace(/\r\n?/g, '\n');
}

function hex(colour: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
