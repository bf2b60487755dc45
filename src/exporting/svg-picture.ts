import { escapeXml } from './escape-xml.js';
import type { Fill, Matrix, Paint, Picture, PictureGroup, PictureItem, PictureShape, PictureText, Stroke } from './picture.js';
import type { PictureAbout } from './picture-about.js';

/** What the drawing refers to. */
interface Definitions {
  /** Numbers by the text of each definition. */
  readonly known: Map<string, number>;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A picture as an SVG file on white. Text stays text. Title and description say for a screen reader what the figure shows and what goes
 * with it; the metadata say it for a catalogue. Well-formed XML whatever the texts are; nothing in it runs or is fetched.
 */
export function svgPicture({ width, height, items }: Picture, { lang, title, description, metadata }: PictureAbout): string {
  const definitions = { known: new Map<string, number>() };
  const drawn = items.map((item) => itemText(item, definitions)).join('\n');
  const [w, h] = [rounded(width), rounded(height)];
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      role: 'img',
      'aria-labelledby': 'title description',
      lang,
      'xml:lang': lang,
    },
    [
      '',
      element('title', { id: 'title' }, escapeXml(title)),
      element('desc', { id: 'description' }, description.map(escapeXml).join('\n')),
      element('metadata', {}, metadataText(metadata)),
      element('defs', {}, [...definitions.known].map(([text, number]) => text.replace(' ', ` id="d${number}" `)).join('')),
      element('rect', { width: w, height: h, fill: '#ffffff' }),
      drawn,
      '',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function metadataText(metadata: PictureAbout['metadata']): string {
  const terms = Object.entries(metadata).map(([name, text]) => element(`dcterms:${name}`, {}, escapeXml(text)));
  return element(
    'rdf:RDF',
    { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dcterms': 'http://purl.org/dc/terms/' },
    element('rdf:Description', { 'rdf:about': '' }, terms.join('')),
  );
}

function itemText(item: PictureItem, definitions: Definitions): string {
  switch (item.kind) {
    case 'text':
      return textText(item);
    case 'shape':
      return shapeText(item, definitions);
    case 'group':
      return groupText(item, definitions);
  }
}

function groupText({ items, matrix, clip }: PictureGroup, definitions: Definitions): string {
  const edge = clip && element('clipPath', { clipPathUnits: 'userSpaceOnUse' }, element('path', { d: clip.path, ...placed(clip.matrix) }));
  return element(
    'g',
    { ...placed(matrix), 'clip-path': edge && referred(edge, definitions) },
    items.map((item) => itemText(item, definitions)).join('\n'),
  );
}

function shapeText({ path, matrix, fill, evenOdd, stroke, strokeFirst }: PictureShape, definitions: Definitions): string {
  return element('path', {
    d: path,
    ...placed(matrix),
    ...filled(fill, definitions),
    'fill-rule': evenOdd === true ? 'evenodd' : undefined,
    ...stroked(stroke),
    'paint-order': strokeFirst === true ? 'stroke' : undefined,
  });
}

function textText({ text, x, y, width, font, paint, halo, matrix }: PictureText): string {
  return element(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      ...placed(matrix),
      ...painted('fill', paint),
      ...stroked(halo),
      'paint-order': halo === undefined ? undefined : 'stroke',
      'font-family': font.family,
      'font-size': rounded(font.size),
      'font-weight': font.weight === '400' ? undefined : font.weight,
      'font-style': font.style === 'normal' ? undefined : font.style,
      textLength: rounded(width),
      lengthAdjust: 'spacingAndGlyphs',
    },
    escapeXml(text),
  );
}

function filled(fill: Fill | undefined, definitions: Definitions): Attributes {
  if (fill === undefined) return { fill: 'none' };
  if ('colour' in fill) return painted('fill', fill);
  const { width, height, items } = fill;
  const tile = items.map((item) => shapeText(item, definitions)).join('');
  return { fill: referred(element('pattern', { width, height, patternUnits: 'userSpaceOnUse' }, tile), definitions) };
}

function stroked(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  const { width, dashes, cap, join } = stroke;
  return {
    ...painted('stroke', stroke),
    'stroke-width': rounded(width),
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.map(rounded).join(' '),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  };
}

function painted(name: 'fill' | 'stroke', { colour, opacity }: Paint): Attributes {
  return { [name]: colour, [`${name}-opacity`]: opacity === 1 ? undefined : rounded(opacity) };
}

function placed(matrix: Matrix | undefined): Attributes {
  if (matrix === undefined) return {};
  const [a, b, c, d, e, f] = matrix;
  const isMoved = a === 1 && b === 0 && c === 0 && d === 1;
  return {
    transform: isMoved
      ? `translate(${rounded(e)} ${rounded(f)})`
      : `matrix(${[a, b, c, d].map(fine).join(' ')} ${rounded(e)} ${rounded(f)})`,
  };
}

function referred(definition: string, { known }: Definitions): string {
  const number = known.get(definition) ?? known.size;
  known.set(definition, number);
  return `url(#d${number})`;
}

/** @param content XML */
function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

function fine(factor: number): number {
  return Math.round(factor * 1e5) / 1e5;
}
