import type { Validator } from '../../src/contract/schema-validator.js';
import * as laterValidators from '../contract/later-validators.js';
import * as validators from '../../src/contract/validators.generated.js';
import { packOutlines } from '../../publisher/geometry/index.js';
import type { RegionTopology } from '../../publisher/geometry/index.js';
import { unpackOutlines } from '../../src/geometry/unpack-outlines.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { fitExtent } from '../../src/geometry/fit.js';
import { SvgPath } from '../../src/geometry/svg-path.js';
import { walkRegion } from '../../src/geometry/walk-outline.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { checkedOfFormat } from '../../src/sources/open-release.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import { exampleDocument, schemas } from '../contract/example-document.js';
import { grid, topologyOf } from '../geometry/grid.js';
import { GEMEENTEN, madeRelease } from '../sources/made-release.js';

/** A kind of document, good ones of it, and what a page does with one: throws a SourceError, or gives what it is made into. */
export interface DocumentReader {
  readonly title: string;
  readonly good: readonly unknown[];
  readonly read: (document: unknown) => unknown;
}

const URL_OF_DOCUMENT = 'https://example.org/1/document.json';
const made = madeRelease();
const madeDocument = (path: RegExp): unknown => JSON.parse([...made.files].find(([each]) => path.test(each))![1]) as unknown;
const INDEX = makeRegionIndex({ level: 'gemeente', codes: GEMEENTEN, names: GEMEENTEN, ancestors: new Map() });
const URL_OF_INDEX = 'https://example.org/1/regions/square.json';
const HOLE = { code: 'hole', x: 400, y: 0, size: 90, hole: 20 };
const TOPOLOGY = topologyOf([...grid(3, 2), HOLE], 100);
const TOPOLOGY_OF_ISLANDS = topologyOf([...grid(3, 2), HOLE, { ...HOLE, y: 200 }, { code: '0-0', x: 500, y: 500, size: 50 }], 100);

const SQUARES = [...grid(3, 2), HOLE].map(({ code }) => code);
const indexOf = (codes: readonly string[]): RegionIndex => makeRegionIndex({ level: 'square', codes, names: codes, ancestors: new Map() });
const packed = (topology: unknown): unknown => packOutlines(topology as RegionTopology, SQUARES, 'regions/square.json');

/** What a page makes of a document with cells, places or lines; all other documents are used as they are. */
const DECODED: Readonly<Record<string, Omit<DocumentReader, 'title'>>> = {
  RegionIndexDocument: {
    good: [madeDocument(/regions\/gemeente\.[0-9a-f]{12}/), madeDocument(/regions\/buurt/)],
    read(document) {
      const level = (document as { extension?: { level?: unknown } } | null)?.extension?.level === 'buurt' ? 'buurt' : 'gemeente';
      const index = decodeRegionIndex(document, { level, url: URL_OF_DOCUMENT });
      return index.codes.map((code) => [index.nameOf(code), ...index.ancestorLevels.map((ancestor) => index.ancestorOf(code, ancestor))]);
    },
  },
  TableDocument: {
    good: [madeDocument(/tables\/crime\/gemeente\.2024/), madeDocument(/tables\/crime\/gemeente\.[0-9a-f]{12}/)],
    read: (document) =>
      decodeTable(document, INDEX, { indicator: { id: 'crime', kind: 'rate', per: 1000 }, level: 'gemeente', url: URL_OF_DOCUMENT }),
  },
  TopologyDocument: {
    good: [TOPOLOGY_OF_ISLANDS, TOPOLOGY],
    read: (document) => pathsOf(document),
  },
  PackedOutlines: {
    good: [packed(TOPOLOGY_OF_ISLANDS), packed(TOPOLOGY)],
    read: (document) => packedPathsOf(document),
  },
};

/** The `d` of each region, in a picture of 600 by 400. */
export function pathsOf(document: unknown): { code: string; d: string }[] {
  return drawn(decodeTopology(document, URL_OF_DOCUMENT));
}

/** Likewise, of packed outlines. */
export function packedPathsOf(document: unknown): { code: string; d: string }[] {
  return drawn(unpackOutlines(document, indexOf(SQUARES), URL_OF_DOCUMENT, URL_OF_INDEX));
}

function drawn(outlines: Outlines): { code: string; d: string }[] {
  const transform = fitExtent(outlines.extent, 600, 400, 4);
  return outlines.codes.map((code, region) => {
    const path = new SvgPath();
    walkRegion(outlines, region, transform, path);
    return { code, d: path.toString() };
  });
}

/** One for every schema, so that a new one cannot be forgotten. */
export const DOCUMENT_READERS: readonly DocumentReader[] = schemas.map(({ $id, title }) => {
  const decoded = DECODED[title];
  if (decoded !== undefined) return { title, ...decoded };
  const validate = ({ ...validators, ...laterValidators } as unknown as Record<string, Validator<unknown>>)[`validate${title}`]!;
  return {
    title,
    good: [exampleDocument($id), ...realOnes(title)],
    read: (document: unknown) => checkedOfFormat(validate, document, URL_OF_DOCUMENT),
  };
});

function realOnes(title: string): unknown[] {
  if (title === 'Release') return [made.release];
  return title === 'Releases' ? [made.releases] : [];
}
