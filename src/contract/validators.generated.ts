// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { validator } from './schema-validator.js';
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

const text = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['nl'],
      properties: { nl: { type: 'string' }, en: { type: 'string' } },
      additionalProperties: { type: 'string' },
    },
  ],
} as const;
const files = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['bytes', 'integrity'],
    properties: { bytes: { type: 'integer', minimum: 0 }, integrity: { type: 'string', pattern: '^sha384-[A-Za-z0-9+/]{64}$' } },
  },
} as const;
const metric = { enum: ['value', 'count', 'base', 'lower', 'upper'] } as const;
const slice = {
  type: 'object',
  required: ['path'],
  properties: { period: { type: 'string' }, category: { type: 'string' }, path: { type: 'string' } },
} as const;
const tableEntry = {
  type: 'object',
  required: ['indicator', 'level', 'metrics', 'periods'],
  properties: {
    indicator: { type: 'string' },
    level: { type: 'string' },
    metrics: { type: 'array', items: metric },
    periods: { type: 'array', items: { type: 'string' } },
    slices: { type: 'array', items: slice },
    list: { type: 'string' },
  },
} as const;
const status = { enum: ['A', 'P', 'E', 'F', 'U', 'Q', 'L', 'M', 'N', 'O', 'W'] } as const;
const codes = {
  type: 'object',
  required: ['category'],
  properties: {
    category: {
      type: 'object',
      required: ['index'],
      properties: { index: { type: 'array', items: { type: 'string' }, minItems: 1 }, label: { type: 'object' } },
    },
  },
} as const;

export const validateMethodDocument = validator<MethodDocument>({
  type: 'object',
  required: ['format', 'blocks'],
  properties: {
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    blocks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'lines'],
        properties: {
          kind: { enum: ['heading', 'paragraph', 'list', 'numbered-list', 'code'] },
          level: { type: 'integer', minimum: 1, maximum: 6 },
          lines: {
            type: 'array',
            items: {
              type: 'array',
              items: {
                type: 'object',
                required: ['text'],
                properties: {
                  text: { type: 'string' },
                  mark: { enum: ['strong', 'emphasis', 'code'] },
                  href: { type: 'string', pattern: '^https://' },
                },
              },
            },
          },
        },
      },
    },
  },
});
export const validatePart = validator<Part>({
  type: 'object',
  required: ['format', 'region', 'levels', 'tables', 'files'],
  properties: {
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    region: { type: 'string' },
    levels: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'count', 'index'],
        properties: { id: { type: 'string' }, count: { type: 'integer' }, index: { type: 'string' }, geometry: { type: 'string' } },
      },
    },
    tables: { type: 'array', items: tableEntry },
    files: files,
  },
});
export const validatePartList = validator<PartList>({
  type: 'object',
  required: ['format', 'level', 'parts', 'files'],
  properties: {
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    level: { type: 'string' },
    parts: { type: 'object', additionalProperties: { type: 'string' } },
    files: files,
  },
});
export const validateRegionIndexDocument = validator<RegionIndexDocument>({
  type: 'object',
  required: ['version', 'class', 'category', 'extension'],
  properties: {
    version: { const: '2.0' },
    class: { const: 'dimension' },
    label: { type: 'string' },
    category: {
      type: 'object',
      required: ['index', 'label'],
      properties: {
        index: { type: 'array', items: { type: 'string' } },
        label: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    extension: {
      type: 'object',
      required: ['level', 'ancestors'],
      properties: {
        level: { type: 'string' },
        vintage: { type: 'integer' },
        ancestors: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'runs'],
            properties: {
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
            },
          },
        },
      },
    },
  },
});
export const validateRelease = validator<Release>({
  type: 'object',
  required: [
    'format',
    'id',
    'published',
    'title',
    'publisher',
    'licence',
    'fictional',
    'levels',
    'breakdowns',
    'themes',
    'indicators',
    'tables',
    'peerGroups',
    'actions',
    'files',
  ],
  properties: {
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    id: { type: 'string' },
    published: { type: 'string' },
    title: text,
    publisher: { type: 'object', required: ['name'], properties: { name: text, url: { type: 'string' } } },
    licence: { type: 'string' },
    fictional: { type: 'boolean' },
    withdrawn: { type: 'object', required: ['on'], properties: { on: { type: 'string' }, reason: { type: 'string' } } },
    levels: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'count', 'index'],
        properties: {
          id: { type: 'string' },
          title: text,
          plural: text,
          vintage: { type: 'integer' },
          parent: { type: 'string' },
          count: { type: 'integer' },
          index: { type: 'string' },
          geometry: { type: 'string' },
          attribution: { type: 'string' },
          partsOf: { type: 'string' },
        },
      },
    },
    parts: { type: 'object', additionalProperties: { type: 'string' } },
    breakdowns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'categories'],
        properties: {
          id: { type: 'string' },
          title: text,
          categories: {
            type: 'array',
            items: { type: 'object', required: ['code', 'title'], properties: { code: { type: 'string' }, title: text } },
          },
        },
      },
    },
    themes: { type: 'array', items: { type: 'object', required: ['id', 'title'], properties: { id: { type: 'string' }, title: text } } },
    indicators: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'theme', 'title', 'kind', 'unit', 'decimals', 'source', 'made', 'population', 'caveat'],
        properties: {
          id: { type: 'string' },
          theme: { type: 'string' },
          title: text,
          kind: { enum: ['count', 'share', 'rate', 'concentration', 'amount', 'index'] },
          per: { type: 'number' },
          unit: text,
          baseUnit: text,
          decimals: { type: 'integer', minimum: 0, maximum: 6 },
          source: { type: 'array', items: { type: 'string' } },
          made: { enum: ['counted', 'predicted'] },
          population: text,
          caveat: text,
          method: { type: 'string' },
          breakdown: { type: 'string' },
          minimum: { type: 'number' },
          rounding: { type: 'number' },
          breaks: {
            type: 'array',
            items: { type: 'object', required: ['period', 'note'], properties: { period: { type: 'string' }, note: text } },
          },
        },
      },
    },
    tables: { type: 'array', items: tableEntry },
    peerGroups: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'level', 'regions'],
        properties: {
          id: { type: 'string' },
          title: text,
          level: { type: 'string' },
          regions: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    actions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'holder', 'url', 'access'],
        properties: {
          id: { type: 'string' },
          title: text,
          holder: { type: 'string' },
          url: { type: 'string', pattern: '^https://' },
          access: { enum: ['open', 'on-request'] },
          requestUrl: { type: 'string', pattern: '^https://' },
          alternative: { type: 'string' },
          kind: { type: 'string' },
          themes: { type: 'array', items: { type: 'string' } },
          indicators: { type: 'array', items: { type: 'string' } },
          branches: { type: 'array', items: { type: 'string' } },
          steps: { type: 'array', items: text },
          checked: { type: 'string' },
        },
      },
    },
    files: files,
  },
});
export const validateReleases = validator<Releases>({
  type: 'object',
  required: ['format', 'releases'],
  properties: {
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    current: { type: ['string', 'null'] },
    releases: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'published', 'status', 'url'],
        properties: {
          id: { type: 'string' },
          published: { type: 'string' },
          status: { enum: ['current', 'superseded', 'withdrawn'] },
          url: { type: 'string' },
          withdrawn: { type: 'object', required: ['on'], properties: { on: { type: 'string' }, reason: { type: 'string' } } },
        },
      },
    },
  },
});
export const validateSliceList = validator<SliceList>({
  type: 'object',
  required: ['format', 'slices', 'files'],
  properties: { format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, slices: { type: 'array', items: slice }, files: files },
});
export const validateTableDocument = validator<TableDocument>({
  type: 'object',
  required: ['version', 'class', 'id', 'size', 'dimension', 'value'],
  properties: {
    version: { const: '2.0' },
    class: { const: 'dataset' },
    label: { type: 'string' },
    source: { type: 'string' },
    updated: { type: 'string' },
    id: { const: ['metric', 'period', 'category', 'region'] },
    size: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 4, maxItems: 4 },
    role: { type: 'object' },
    dimension: {
      type: 'object',
      required: ['metric', 'period', 'category', 'region'],
      properties: {
        metric: codes,
        period: codes,
        category: codes,
        region: { type: 'object', required: ['href'], properties: { href: { type: 'string' } } },
      },
    },
    value: { type: 'array', items: { type: ['number', 'null'] } },
    status: {
      anyOf: [
        { type: 'object', additionalProperties: status },
        { type: 'array', items: status },
      ],
    },
  },
});
export const validateTopologyDocument = validator<TopologyDocument>({
  type: 'object',
  required: ['type', 'bbox', 'transform', 'objects', 'arcs'],
  properties: {
    type: { const: 'Topology' },
    planar: { const: true },
    bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
    transform: {
      type: 'object',
      required: ['scale', 'translate'],
      properties: {
        scale: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        translate: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      },
    },
    objects: {
      type: 'object',
      required: ['regions'],
      properties: {
        regions: {
          type: 'object',
          required: ['type', 'geometries'],
          properties: {
            type: { const: 'GeometryCollection' },
            geometries: {
              type: 'array',
              items: {
                type: 'object',
                required: ['type', 'id', 'arcs'],
                properties: { type: { enum: ['Polygon', 'MultiPolygon'] }, id: { type: 'string' }, arcs: { type: 'array' } },
              },
            },
          },
        },
      },
    },
    arcs: { type: 'array' },
  },
});
