// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { record, validator, type Schema } from './schema-validator.js';
import type {
  MethodDocument,
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
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['nl'],
      properties: { nl: { type: 'string' }, en: { type: 'string' } },
      additionalProperties: { type: 'string' },
    },
  ],
};
const files: Schema = {
  type: 'object',
  additionalProperties: record({
    bytes: { type: 'integer', minimum: 0 },
    integrity: { type: 'string', pattern: '^sha384-[A-Za-z0-9+/]{64}$' },
  }),
};
const metric: Schema = { enum: ['value', 'count', 'base', 'lower', 'upper'] };
const slice: Schema = record({ path: { type: 'string' } }, { period: { type: 'string' }, category: { type: 'string' } });
const tableEntry: Schema = record(
  {
    indicator: { type: 'string' },
    level: { type: 'string' },
    metrics: { type: 'array', items: metric },
    periods: { type: 'array', items: { type: 'string' } },
  },
  { slices: { type: 'array', items: slice }, list: { type: 'string' } },
);
const status: Schema = { enum: ['A', 'P', 'E', 'F', 'U', 'Q', 'L', 'M', 'N', 'O', 'W'] };
const codes: Schema = record({
  category: record({ index: { type: 'array', items: { type: 'string' }, minItems: 1 } }, { label: { type: 'object' } }),
});

export const validateMethodDocument = validator<MethodDocument>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    blocks: {
      type: 'array',
      items: record(
        {
          kind: { enum: ['heading', 'paragraph', 'list', 'numbered-list', 'code'] },
          lines: {
            type: 'array',
            items: {
              type: 'array',
              items: record(
                { text: { type: 'string' } },
                { mark: { enum: ['strong', 'emphasis', 'code'] }, href: { type: 'string', pattern: '^https://' } },
              ),
            },
          },
        },
        { level: { type: 'integer', minimum: 1, maximum: 6 } },
      ),
    },
  }),
);
export const validatePart = validator<Part>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    region: { type: 'string' },
    levels: {
      type: 'array',
      items: record({ id: { type: 'string' }, count: { type: 'integer' }, index: { type: 'string' } }, { geometry: { type: 'string' } }),
    },
    tables: { type: 'array', items: tableEntry },
    files: files,
  }),
);
export const validatePartList = validator<PartList>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    level: { type: 'string' },
    parts: { type: 'object', additionalProperties: { type: 'string' } },
    files: files,
  }),
);
export const validateRegionIndexDocument = validator<RegionIndexDocument>(
  record(
    {
      version: { const: '2.0' },
      class: { const: 'dimension' },
      category: record({
        index: { type: 'array', items: { type: 'string' } },
        label: { type: 'object', additionalProperties: { type: 'string' } },
      }),
      extension: record(
        {
          level: { type: 'string' },
          ancestors: {
            type: 'array',
            items: record({
              level: { type: 'string' },
              runs: {
                type: 'array',
                items: {
                  type: 'array',
                  prefixItems: [{ type: 'string' }, { type: 'integer', minimum: 1 }],
                  items: false,
                  minItems: 2,
                  maxItems: 2,
                },
              },
            }),
          },
        },
        { vintage: { type: 'integer' } },
      ),
    },
    { label: { type: 'string' } },
  ),
);
export const validateRelease = validator<Release>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      id: { type: 'string' },
      published: { type: 'string' },
      title: text,
      publisher: record({ name: text }, { url: { type: 'string' } }),
      licence: { type: 'string' },
      fictional: { type: 'boolean' },
      levels: {
        type: 'array',
        items: record(
          { id: { type: 'string' }, title: text, count: { type: 'integer' }, index: { type: 'string' } },
          {
            plural: text,
            vintage: { type: 'integer' },
            parent: { type: 'string' },
            geometry: { type: 'string' },
            attribution: { type: 'string' },
            partsOf: { type: 'string' },
          },
        ),
      },
      breakdowns: {
        type: 'array',
        items: record({
          id: { type: 'string' },
          title: text,
          categories: { type: 'array', items: record({ code: { type: 'string' }, title: text }) },
        }),
      },
      themes: { type: 'array', items: record({ id: { type: 'string' }, title: text }) },
      indicators: {
        type: 'array',
        items: record(
          {
            id: { type: 'string' },
            theme: { type: 'string' },
            title: text,
            kind: { enum: ['count', 'share', 'rate', 'concentration', 'amount', 'index'] },
            unit: text,
            decimals: { type: 'integer', minimum: 0, maximum: 6 },
            source: { type: 'array', items: { type: 'string' } },
            made: { enum: ['counted', 'predicted'] },
            population: text,
            caveat: text,
          },
          {
            per: { type: 'number' },
            baseUnit: text,
            method: { type: 'string' },
            breakdown: { type: 'string' },
            minimum: { type: 'number' },
            rounding: { type: 'number' },
            breaks: {
              type: 'array',
              items: record({ period: { type: 'string' }, note: text }, { regions: { type: 'array', items: { type: 'string' } } }),
            },
          },
        ),
      },
      tables: { type: 'array', items: tableEntry },
      peerGroups: {
        type: 'array',
        items: record({
          id: { type: 'string' },
          title: text,
          level: { type: 'string' },
          regions: { type: 'array', items: { type: 'string' } },
        }),
      },
      actions: {
        type: 'array',
        items: record(
          {
            id: { type: 'string' },
            title: text,
            holder: { type: 'string' },
            url: { type: 'string', pattern: '^https://' },
            access: { enum: ['open', 'on-request'] },
          },
          {
            requestUrl: { type: 'string', pattern: '^https://' },
            alternative: { type: 'string' },
            kind: { type: 'string' },
            themes: { type: 'array', items: { type: 'string' } },
            indicators: { type: 'array', items: { type: 'string' } },
            branches: { type: 'array', items: { type: 'string' } },
            steps: { type: 'array', items: text },
            checked: { type: 'string' },
          },
        ),
      },
      files: files,
    },
    {
      withdrawn: record({ on: { type: 'string' } }, { reason: { type: 'string' } }),
      parts: { type: 'object', additionalProperties: { type: 'string' } },
    },
  ),
);
export const validateReleases = validator<Releases>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      releases: {
        type: 'array',
        items: record(
          {
            id: { type: 'string' },
            published: { type: 'string' },
            status: { enum: ['current', 'superseded', 'withdrawn'] },
            url: { type: 'string' },
          },
          { withdrawn: record({ on: { type: 'string' } }, { reason: { type: 'string' } }) },
        ),
      },
    },
    { current: { type: ['string', 'null'] } },
  ),
);
export const validateSliceList = validator<SliceList>(
  record({ format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, slices: { type: 'array', items: slice }, files: files }),
);
export const validateTableDocument = validator<TableDocument>(
  record(
    {
      version: { const: '2.0' },
      class: { const: 'dataset' },
      id: { const: ['metric', 'period', 'category', 'region'] },
      size: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 4, maxItems: 4 },
      dimension: record({ metric: codes, period: codes, category: codes, region: record({ href: { type: 'string' } }) }),
      value: { type: 'array', items: { type: ['number', 'null'] } },
    },
    {
      label: { type: 'string' },
      source: { type: 'string' },
      updated: { type: 'string' },
      role: { type: 'object' },
      status: {
        anyOf: [
          { type: 'object', additionalProperties: status },
          { type: 'array', items: status },
        ],
      },
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
          geometries: {
            type: 'array',
            items: record({ type: { enum: ['Polygon', 'MultiPolygon'] }, id: { type: 'string' }, arcs: { type: 'array' } }),
          },
        }),
      }),
      arcs: { type: 'array' },
    },
    { planar: { const: true } },
  ),
);
