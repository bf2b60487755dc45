// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { validator, type Schema } from '../src/contract/schema-validator.js';
import type { ActionList, Publication } from './types.generated.js';

const id: Schema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text: Schema = {
  type: ['string', 'object'],
  required: ['nl'],
  pattern: '\\S',
  properties: { nl: { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
  additionalProperties: { type: 'string' },
};
const where: Schema = {
  type: 'object',
  additionalProperties: {
    type: ['string', 'object'],
    properties: { contains: { type: 'string' }, in: { type: 'array', minItems: 1, items: { type: 'string' } } },
    additionalProperties: false,
  },
};
const levelSettings: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: id,
    title: text,
    plural: text,
    vintage: { type: 'integer', minimum: 1800, maximum: 2200 },
    regions: { type: 'object', additionalProperties: { type: 'string', pattern: '\\S' } },
    geometry: { type: 'string' },
    object: { type: 'string' },
    crs: { type: 'string' },
    code: { type: 'string' },
    name: { type: 'string' },
    names: {
      type: 'object',
      required: ['file', 'code', 'name'],
      properties: { file: { type: 'string' }, code: { type: 'string' }, name: { type: 'string' } },
      additionalProperties: false,
    },
    parent: {
      type: 'object',
      required: ['level'],
      properties: {
        level: id,
        code: { type: 'string' },
        property: { type: 'string' },
        file: { type: 'string' },
        child: { type: 'string' },
        parent: { type: 'string' },
      },
      additionalProperties: false,
    },
    exclude: {
      type: 'array',
      items: { type: ['string', 'object'], required: ['name'], properties: { name: { type: 'string' } }, additionalProperties: false },
    },
    attribution: { type: 'string' },
    successors: { type: 'string' },
  },
  additionalProperties: false,
};
const tableSettings: Schema = {
  type: 'object',
  required: ['level'],
  properties: {
    level: id,
    sum: id,
    file: { type: 'string' },
    where: where,
    region: { type: ['string', 'object'], required: ['value'], properties: { value: { type: 'string' } }, additionalProperties: false },
    period: {
      type: ['string', 'object'],
      properties: { value: { type: 'string' }, columns: { type: 'object', additionalProperties: { type: 'string' } } },
      additionalProperties: false,
    },
    breakdown: {
      type: 'object',
      required: ['id'],
      properties: { id: id, column: { type: 'string' }, columns: { type: 'object', additionalProperties: { type: 'string' } } },
      additionalProperties: false,
    },
    cells: { enum: ['count', 'value'] },
    count: { type: 'string' },
    base: { type: 'string' },
    value: { type: 'string' },
    lower: { type: 'string' },
    upper: { type: 'string' },
    rows: { enum: ['single', 'add'] },
    status: { type: 'string' },
  },
  additionalProperties: false,
};
const indicatorSettings: Schema = {
  type: 'object',
  required: ['id', 'theme', 'title', 'kind', 'unit', 'source', 'made', 'population', 'caveat', 'tables'],
  properties: {
    id: id,
    theme: id,
    title: text,
    kind: { enum: ['count', 'share', 'rate', 'concentration', 'amount', 'index'] },
    per: { type: 'number', minimum: 1 },
    in: { enum: ['fraction', 'percent'] },
    unit: text,
    baseUnit: text,
    decimals: { type: 'integer', minimum: 0, maximum: 6 },
    source: { type: ['string', 'array'], minItems: 1, items: { type: 'string' } },
    made: { enum: ['counted', 'predicted'] },
    population: text,
    caveat: text,
    method: { type: 'string' },
    missing: {
      type: 'object',
      additionalProperties: { enum: ['suppressed', 'not-delivered', 'not-applicable', 'below-half', 'unknown', 'withdrawn'] },
    },
    protect: {
      type: 'object',
      properties: {
        minimum: { type: 'integer', minimum: 1 },
        round: { type: 'integer', minimum: 2 },
        zero: { enum: ['publish', 'withhold'] },
      },
      additionalProperties: false,
    },
    breaks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['period', 'note'],
        properties: { period: { type: 'string' }, note: text, regions: { type: 'array', items: { type: 'string' }, minItems: 1 } },
        additionalProperties: false,
      },
    },
    tables: { type: 'array', minItems: 1, items: tableSettings },
  },
  additionalProperties: false,
};

export const validateActionList = validator<ActionList>({
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'title', 'holder', 'url', 'access'],
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
      title: text,
      holder: { type: 'string', pattern: '\\S' },
      url: { type: 'string', pattern: '^https://' },
      access: { enum: ['open', 'on-request'] },
      requestUrl: { type: 'string', pattern: '^https://' },
      alternative: { type: 'string' },
      kind: { type: 'string' },
      themes: { type: 'array', items: { type: 'string' } },
      indicators: { type: 'array', items: { type: 'string' } },
      branches: { type: 'array', items: { type: 'string' } },
      steps: { type: 'array', items: text },
      checked: date,
    },
    additionalProperties: false,
  },
});
export const validatePublication = validator<Publication>({
  type: 'object',
  required: ['release', 'published', 'title', 'publisher', 'licence', 'levels', 'themes', 'indicators'],
  properties: {
    release: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
    published: date,
    title: text,
    publisher: {
      type: 'object',
      required: ['name'],
      properties: { name: text, url: { type: 'string', pattern: '^https?://' } },
      additionalProperties: false,
    },
    licence: { type: 'string', pattern: '\\S' },
    fictional: { type: 'boolean' },
    levels: { type: 'array', minItems: 1, items: levelSettings },
    breakdowns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'categories'],
        properties: { id: id, title: text, categories: { type: 'object', additionalProperties: text } },
        additionalProperties: false,
      },
    },
    themes: {
      type: 'array',
      items: { type: 'object', required: ['id', 'title'], properties: { id: id, title: text }, additionalProperties: false },
    },
    indicators: { type: 'array', items: indicatorSettings },
    peerGroups: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'level'],
        properties: {
          id: id,
          title: text,
          level: id,
          file: { type: 'string' },
          region: { type: 'string' },
          where: where,
          regions: { type: 'array', minItems: 1, items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    },
    actions: { type: 'string' },
  },
  additionalProperties: false,
});
