// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { integer, list, record, string, validator, type Schema } from './schema-validator.js';
import type {
  Part,
  PartList,
  RegionIndexDocument,
  Release,
  Releases,
  SliceList,
  TableDocument,
  TopologyDocument,
} from './types.generated.js';

const text: Schema = {
  anyOf: [string, { type: 'object', required: ['nl'], properties: { nl: string, en: string }, additionalProperties: string }],
};
const files: Schema = {
  type: 'object',
  additionalProperties: record({
    bytes: { type: 'integer', minimum: 0 },
    integrity: { type: 'string', pattern: '^sha384-[A-Za-z0-9+/]{64}$' },
  }),
};
const metric: Schema = { enum: ['value', 'count', 'base', 'lower', 'upper'] };
const slice: Schema = record({ path: string }, { period: string, category: string });
const tableEntry: Schema = record(
  { indicator: string, level: string, metrics: list(metric), periods: list(string) },
  { slices: list(slice), list: string },
);
const status: Schema = { enum: ['A', 'P', 'E', 'F', 'U', 'Q', 'L', 'M', 'N', 'O', 'W'] };
const codes: Schema = record({ category: record({ index: { type: 'array', items: string, minItems: 1 } }, { label: { type: 'object' } }) });

export const validatePart = validator<Part>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    region: string,
    levels: list(record({ id: string, count: integer, index: string }, { geometry: string })),
    tables: list(tableEntry),
    files: files,
  }),
);
export const validatePartList = validator<PartList>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    level: string,
    parts: { type: 'object', additionalProperties: string },
    files: files,
  }),
);
export const validateRegionIndexDocument = validator<RegionIndexDocument>(
  record(
    {
      version: { const: '2.0' },
      class: { const: 'dimension' },
      category: record({ index: list(string), label: { type: 'object', additionalProperties: string } }),
      extension: record(
        {
          level: string,
          ancestors: list(
            record({
              level: string,
              runs: list({ type: 'array', prefixItems: [string, { type: 'integer', minimum: 1 }], items: false, minItems: 2, maxItems: 2 }),
            }),
          ),
        },
        { vintage: integer },
      ),
    },
    { label: string },
  ),
);
export const validateRelease = validator<Release>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      id: string,
      published: string,
      title: text,
      publisher: record({ name: text }, { url: string, feedback: { type: 'string', pattern: '^(https://|mailto:)' } }),
      licence: string,
      fictional: { type: 'boolean' },
      levels: list(
        record(
          { id: string, title: text, count: integer, index: string },
          {
            plural: text,
            vintage: integer,
            parent: string,
            geometry: string,
            packed: string,
            attribution: string,
            partsOf: string,
            successors: string,
          },
        ),
      ),
      breakdowns: list(
        record(
          { id: string, title: text, categories: list(record({ code: string, title: text }, { parent: string, terms: list(string) })) },
          { overlapping: { type: 'boolean' } },
        ),
      ),
      themes: list(record({ id: string, title: text })),
      indicators: list(
        record(
          {
            id: string,
            theme: string,
            title: text,
            kind: { enum: ['count', 'share', 'rate', 'concentration', 'amount', 'index'] },
            unit: text,
            decimals: { type: 'integer', minimum: 0, maximum: 6 },
            source: list(string),
            made: { enum: ['counted', 'predicted'] },
            population: text,
            caveat: text,
          },
          {
            per: { type: 'number' },
            baseUnit: text,
            method: string,
            breakdown: string,
            minimum: { type: 'number' },
            rounding: { type: 'number' },
            breaks: list(record({ period: string, note: text }, { regions: list(string) })),
            alsoPer: list(record({ indicator: string, per: { type: 'number' } })),
            comparedWith: string,
            rhythm: record({ every: string }, { delay: string }),
            nextExpected: string,
          },
        ),
      ),
      tables: list(tableEntry),
      peerGroups: list(record({ id: string, title: text, level: string, regions: list(string) }, { similar: string, facts: list(text) })),
      actions: list(
        record(
          {
            id: string,
            title: text,
            holder: string,
            url: { type: 'string', pattern: '^https://' },
            access: { enum: ['open', 'on-request'] },
          },
          {
            summary: text,
            requestUrl: { type: 'string', pattern: '^https://' },
            alternative: string,
            kind: string,
            themes: list(string),
            indicators: list(string),
            branches: list(string),
            steps: list(text),
            checked: string,
            since: string,
            regions: list(string),
          },
        ),
      ),
      files: files,
    },
    { withdrawn: record({ on: string }, { reason: string }), parts: { type: 'object', additionalProperties: string }, changes: string },
  ),
);
export const validateReleases = validator<Releases>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      releases: list(
        record(
          { id: string, published: string, status: { enum: ['current', 'superseded', 'withdrawn'] }, url: string },
          { withdrawn: record({ on: string }, { reason: string }) },
        ),
      ),
    },
    { current: { type: ['string', 'null'] } },
  ),
);
export const validateSliceList = validator<SliceList>(
  record({ format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, slices: list(slice), files: files }),
);
export const validateTableDocument = validator<TableDocument>(
  record(
    {
      version: { const: '2.0' },
      class: { const: 'dataset' },
      id: { const: ['metric', 'period', 'category', 'region'] },
      size: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 4, maxItems: 4 },
      dimension: record({ metric: codes, period: codes, category: codes, region: record({ href: string }) }),
      value: list({ type: ['number', 'null'] }),
    },
    {
      label: string,
      source: string,
      updated: string,
      role: { type: 'object' },
      status: { anyOf: [{ type: 'object', additionalProperties: status }, list(status)] },
    },
  ),
);
export const validateTopologyDocument = validator<TopologyDocument>(
  record(
    {
      type: { const: 'Topology' },
      bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
      transform: record({
        scale: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        translate: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      }),
      objects: record({
        regions: record({
          type: { const: 'GeometryCollection' },
          geometries: list(record({ type: { enum: ['Polygon', 'MultiPolygon'] }, id: string, arcs: { type: 'array' } })),
        }),
      }),
      arcs: { type: 'array' },
    },
    { planar: { const: true } },
  ),
);
