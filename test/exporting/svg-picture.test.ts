import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/exporting/escape-xml.js';
import { pictureAbout } from '../../src/exporting/picture-about.js';
import type { Picture, PictureItem } from '../../src/exporting/picture.js';
import { svgPicture } from '../../src/exporting/svg-picture.js';
import { nl, taken, TAKEN } from './taken.builder.js';

const ABOUT = {
  lang: 'nl',
  title: 'Zaken',
  description: ['Er zijn 3 zaken.', 'Let op: een patroon is geen bewijs.'],
  metadata: {},
} as const;
const INK = { colour: '#0a3d62', opacity: 1 };
const drawn = (...items: PictureItem[]): string => svgPicture({ width: 300.004, height: 200, items }, ABOUT);

describe('a picture as SVG', () => {
  it('is a file on white, with title and description', () => {
    expect(drawn()).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200" role="img" aria-labelledby="title description" lang="nl" xml:lang="nl">',
        '<title id="title">Zaken</title>',
        '<desc id="description">Er zijn 3 zaken.\nLet op: een patroon is geen bewijs.</desc>',
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about=""></rdf:Description></rdf:RDF></metadata>',
        '<defs></defs>',
        '<rect width="300" height="200" fill="#ffffff"/>',
        '',
        '</svg>',
        '',
      ].join('\n'),
    );
  });

  it('keeps text as text, in its font, fitted to the width that it was laid out in', () => {
    const font = { family: '"Source Sans 3", sans-serif', size: 15, weight: '700', style: 'normal' };
    const halo = { colour: '#ffffff', opacity: 1, width: 4, dashes: [], cap: 'butt', join: 'round' } as const;
    expect(drawn({ kind: 'text', text: 'A & B', x: 1.234, y: 20, width: 36.5, font, paint: INK, halo })).toContain(
      '<text x="1.23" y="20" fill="#0a3d62" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke" ' +
        'font-family="&quot;Source Sans 3&quot;, sans-serif" font-size="15" font-weight="700" textLength="36.5" lengthAdjust="spacingAndGlyphs">A &amp; B</text>',
    );
  });

  it('draws shapes with fill, line and place; what is alike is defined once', () => {
    const tile = { width: 6, height: 6, items: [{ kind: 'shape', path: 'M0 6L6 0', stroke: line(1) }] } as const;
    const clip = { path: 'M0 0h9v9h-9z' };
    const shape = { kind: 'shape', path: 'M0 0h5', fill: tile } as const;
    const text = drawn(
      { ...shape, stroke: { ...line(0.7), opacity: 0.4, dashes: [4, 2] }, matrix: [1, 0, 0, 1, 10.001, 20], evenOdd: true },
      { kind: 'group', clip, items: [shape], matrix: [0.5, 0, 0, 0.5, 0, 0] },
      {
        kind: 'group',
        clip,
        items: [{ kind: 'shape', path: 'M1 1z', stroke: line(2), strokeFirst: true, fill: { ...INK, opacity: 0.16 } }],
      },
    );
    expect(text.match(/<pattern /g)).toHaveLength(1);
    expect(text.match(/<clipPath /g)).toHaveLength(1);
    expect(text).toContain(
      '<path d="M0 0h5" transform="translate(10 20)" fill="url(#d0)" fill-rule="evenodd" stroke="#0a3d62" stroke-opacity="0.4" stroke-width="0.7" stroke-dasharray="4 2"/>',
    );
    expect(text).toContain('<g transform="matrix(0.5 0 0 0.5 0 0)" clip-path="url(#d1)">');
    expect(text).toContain('<path d="M1 1z" fill="#0a3d62" fill-opacity="0.16" stroke="#0a3d62" stroke-width="2" paint-order="stroke"/>');
    expect(text).toContain('<pattern id="d0" width="6" height="6" patternUnits="userSpaceOnUse">');
  });

  it('is made of plain data', () => {
    const picture: Picture = { width: 1, height: 1, items: [{ kind: 'shape', path: 'M0 0', fill: INK }] };
    expect(svgPicture(structuredClone(picture), ABOUT)).toBe(svgPicture(picture, ABOUT));
  });
});

describe('what a picture says of itself', () => {
  it('is all that goes with the figure, and the sentences that say what it shows', () => {
    const about = pictureAbout(TAKEN, ['Er zijn 3 zaken.'], nl);
    expect(about.title).toBe('Zaken');
    expect(about.description[0]).toBe('Er zijn 3 zaken.');
    for (const said of ['Let op: Een patroon is geen bewijs.', 'Gaat over: alle inwoners.', 'Bron: Register.', 'Periode: 2024.'])
      expect(about.description).toContain(said);
    expect(about.metadata).toMatchObject({
      publisher: 'Het bureau',
      temporal: '2024',
      date: '2026-11-27',
      identifier: 'https://data.example/2026-4/release.json',
    });
  });

  it('says nothing of what is not known', () => {
    const { metadata } = pictureAbout(
      taken({ period: '' }, { address: { page: undefined, release: undefined, element: undefined } }),
      [],
      nl,
    );
    expect(metadata).not.toHaveProperty('temporal');
    expect(metadata).not.toHaveProperty('identifier');
  });
});

describe('a text in XML', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u{0}b\u{1F}c', 'a\u{FFFD}b\u{FFFD}c'],
    ['\u{D800}x\u{FFFE}', '\u{FFFD}x\u{FFFD}'],
    ['tab\tline\nend', 'tab\tline\nend'],
    ['🗺 Sânt', '🗺 Sânt'],
  ])('%j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

function line(width: number): NonNullable<Extract<PictureItem, { kind: 'shape' }>['stroke']> {
  return { ...INK, width, dashes: [], cap: 'butt', join: 'miter' };
}
