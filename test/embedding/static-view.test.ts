import { expect } from 'chai';
import '../../components/define.js';
import { toneColour } from '../../src/exporting/static/static-colours.js';
import { staticView } from '../../src/exporting/static/static-view.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { stateOf, until } from '../components/page.js';

const RELEASE = '/releases/releases.json';
const VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zo-region-map': { indicator: 'gemelde-transacties', level: 'gemeente', region: 'GM9001', measure: 'ratio' },
  'zo-trend-line': { indicator: 'gemelde-transacties', regions: 'GM9005 GM9011' },
  'zo-branch-concentration': { indicator: 'vestigingen', region: 'GM9001' },
  'zo-benchmark-table': { indicator: 'drugsmisdrijven woningen-meer-bezit', region: 'GM9001' },
  'zo-branch-overlay': { indicator: 'vestigingen', level: 'gemeente', branches: '9602 10' },
  'zo-region-profile': { region: 'GM9001' },
};
const HOSTILE = `<img src=x onerror="window.ran='img'">"'><script>window.ran='script'</script><!--`;

async function staticElement(element: string, lang: 'nl' | 'en', source = releaseSource(RELEASE)): Promise<HTMLElement> {
  const { html } = await staticView(source, { element, attributes: VIEWS[element]!, lang, headingLevel: 3, release: undefined });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return parsed.body.firstElementChild as HTMLElement;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of the rows of a table; drawings have none. */
function rowsOf(table: Element | null): string[][] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].filter((cell) => cell.querySelector('svg[viewBox="0 0 200 24"]') === null).map((cell) => plain(cell.textContent)),
  );
}

describe('a view without script', () => {
  for (const element of Object.keys(VIEWS))
    for (const lang of ['nl', 'en'] as const)
      it(`of ${element} has the texts and the table of the element: ${lang}`, async () => {
        const shown = await staticElement(element, lang);
        const live = document.createElement(element);
        for (const [name, value] of Object.entries({ ...VIEWS[element], release: RELEASE, lang, view: 'table' }))
          live.setAttribute(name, value);
        document.body.append(live);
        await until(() => stateOf(live) === 'ready' && live.shadowRoot!.querySelector('table') !== null, 'a table');
        const { shadowRoot } = live;
        const without = rowsOf(shown.querySelector('table')).map((row) => row.filter((text) => text !== ''));
        const rows = rowsOf(shadowRoot!.querySelector('table')).map((row) => row.filter((text) => text !== ''));
        expect(rows.length).to.be.greaterThan(0);
        expect(without).to.deep.equal(rows);
        const text = plain(shown.textContent);
        for (const part of ['.heading', '.summary', '.caveat', '.footer p:nth-child(2)', ...(lang === 'nl' ? ['.fictional'] : [])])
          expect(text, part).to.contain(plain(shadowRoot!.querySelector(part)?.textContent));
        live.remove();
      });

  it('of a map has each outline once: in the colour of its class, or in the hatch of its status', async () => {
    const shown = await staticElement('zo-region-map', 'nl');
    const { outlines, indicator } = await mapParts();
    const starts = [...shown.querySelectorAll('figure > svg > path[fill-rule]')].map((path) => path.getAttribute('d')!.match(/z/g)!.length);
    expect(starts.reduce((sum, count) => sum + count, 0)).to.equal(outlines!.rings.begins.filter(Boolean).length);
    for (const fill of [...shown.querySelectorAll('figure > svg > path[fill-rule]')].map((path) => path.getAttribute('fill')!)) {
      const [, id] = /^url\(#(.+)\)$/.exec(fill) ?? [];
      if (id === undefined) expect(fill, indicator).to.match(/^#[0-9a-f]{6}$/);
      else expect(shown.querySelector(`#${id}`), id).not.to.equal(null);
    }
  });

  it('of a benchmark has a drawing in each row that the element draws', async () => {
    const shown = await staticElement('zo-benchmark-table', 'nl');
    expect(shown.querySelectorAll('tbody tr td svg circle')).to.have.length(2);
    expect(shown.querySelectorAll('thead th')).to.have.length(shown.querySelectorAll('tbody tr:first-child > *').length);
  });

  it('has the colours that a browser mixes', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const probe = document.createElement('i');
    document.body.append(probe);
    for (let of = 2; of <= 9; of++)
      for (let at = 0; at < of; at++) {
        probe.style.color = `color-mix(in oklab, #073a63 ${(100 * at) / (of - 1)}%, #e3eef6)`;
        const pixels = [getComputedStyle(probe).color, toneColour('sequential', { at, of })].map((colour) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data];
        });
        pixels[0]!.forEach((part, i) => expect(Math.abs(part - pixels[1]![i]!), `${at} of ${of}`).to.be.at.most(1));
      }
    probe.remove();
  });

  for (const element of Object.keys(VIEWS))
    it(`of ${element} takes what stands in a release for a text`, async () => {
      const shown = await staticElement(element, 'nl', releaseSource(`${RELEASE}?hostile`, { fetch: hostile }));
      const strange = [...shown.querySelectorAll('*')].filter(
        (each) =>
          /^(img|script|iframe|style|link|base|form)$/i.test(each.localName) ||
          [...each.attributes].some(
            ({ name, value }) => name.startsWith('on') || name === 'style' || (name === 'href' && !/^https?:/.test(value)),
          ),
      );
      expect(strange.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(shown.textContent).to.contain(HOSTILE);
    });
});

async function mapParts(): Promise<{ outlines: Awaited<ReturnType<ReturnType<typeof releaseSource>['outlines']>>; indicator: string }> {
  return { outlines: await releaseSource(RELEASE).outlines('gemeente'), indicator: VIEWS['zo-region-map']!['indicator']! };
}

/** Texts for readers with markup in front. The host is the transport, so integrity is in its hands. */
const hostile: typeof fetch = async (input, { integrity: _dropped, ...init } = {}) => {
  const response = await fetch(input, init);
  const document: unknown = await response.json();
  const FOR_READERS = new Set(['title', 'unit', 'caveat', 'population', 'licence', 'source', 'names', 'name', 'attribution']);
  const rewrite = (value: unknown, isForReaders: boolean): unknown => {
    if (typeof value === 'string') return isForReaders ? `${HOSTILE}${value}` : value;
    if (Array.isArray(value)) return value.map((each) => rewrite(each, isForReaders));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewrite(each, isForReaders || FOR_READERS.has(key))]));
  };
  return new Response(JSON.stringify(rewrite(document, false)));
};
