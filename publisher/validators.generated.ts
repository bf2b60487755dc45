// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { list, string, validator, type Schema } from '../src/contract/schema-validator.js';
import type { ActionList, Publication } from './types.generated.js';

const id: Schema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const text: Schema = {
  type: ['string', 'object'],
  required: ['nl'],
  pattern: '\\S',
  properties: { nl: { type: 'string', pattern: '\\S' }, en: { type: 'string', pattern: '\\S' } },
  additionalProperties: string,
};
const where: Schema = {
  type: 'object',
  additionalProperties: {
    type: ['string', 'object'],
    properties: { contains: string, in: { type: 'array', minItems: 1, items: string } },
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
    geometry: string,
    object: string,
    crs: string,
    code: string,
    name: string,
    names: {
      type: 'object',
      required: ['file', 'code', 'name'],
      properties: { file: string, code: string, name: string },
      additionalProperties: false,
    },
    parent: {
      type: 'object',
      required: ['level'],
      properties: { level: id, code: string, property: string, file: string, child: string, parent: string },
      additionalProperties: false,
    },
    exclude: list({ type: ['string', 'object'], required: ['name'], properties: { name: string }, additionalProperties: false }),
    attribution: string,
    successors: {
      type: ['string', 'object'],
      required: ['file'],
      properties: { file: string, year: string, from: string, name: string, to: string },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const tableSettings: Schema = {
  type: 'object',
  required: ['level'],
  properties: {
    level: id,
    sum: id,
    file: string,
    where: where,
    region: { type: ['string', 'object'], required: ['value'], properties: { value: string }, additionalProperties: false },
    period: {
      type: ['string', 'object'],
      properties: { value: string, columns: { type: 'object', additionalProperties: string } },
      additionalProperties: false,
    },
    breakdown: {
      type: 'object',
      required: ['id'],
      properties: { id: id, column: string, columns: { type: 'object', additionalProperties: string } },
      additionalProperties: false,
    },
    cells: { enum: ['count', 'value'] },
    count: string,
    base: string,
    value: string,
    lower: string,
    upper: string,
    rows: { enum: ['single', 'add'] },
    status: string,
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
    source: { type: ['string', 'array'], minItems: 1, items: string },
    made: { enum: ['counted', 'predicted'] },
    population: text,
    caveat: text,
    method: string,
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
    breaks: list({
      type: 'object',
      required: ['period', 'note'],
      properties: { period: string, note: text, regions: { type: 'array', items: string, minItems: 1 } },
      additionalProperties: false,
    }),
    alsoPer: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['indicator', 'per'],
        properties: { indicator: id, per: { type: 'number', minimum: 1 } },
        additionalProperties: false,
      },
    },
    comparedWith: id,
    rhythm: {
      type: 'object',
      required: ['every'],
      properties: {
        every: { type: 'string', pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?$' },
        delay: { type: 'string', pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?$' },
      },
      additionalProperties: false,
    },
    explanation: {
      type: 'object',
      properties: {
        means: text,
        doesNotMean: text,
        limits: { type: 'array', minItems: 1, items: text },
        whyPublic: text,
        nextQuestion: text,
        model: {
          type: 'object',
          required: ['features', 'trainedOn', 'quality'],
          properties: { features: { type: 'array', minItems: 1, items: text }, trainedOn: text, quality: text, notFor: text },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    nextSteps: {
      type: 'object',
      properties: {
        see: { type: 'array', minItems: 1, items: text },
        check: { type: 'array', minItems: 1, items: text },
        help: { type: 'array', minItems: 1, items: text },
        measures: { type: 'array', minItems: 1, items: text },
      },
      additionalProperties: false,
    },
    tables: { type: 'array', minItems: 1, items: tableSettings },
  },
  additionalProperties: false,
};

export const validateActionList = validator<ActionList>(
  list({
    type: 'object',
    required: ['id', 'title', 'holder', 'url', 'access'],
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
      title: text,
      summary: text,
      holder: { type: 'string', pattern: '\\S' },
      url: { type: 'string', pattern: '^https://' },
      access: { enum: ['open', 'on-request'] },
      requestUrl: { type: 'string', pattern: '^https://' },
      alternative: string,
      kind: { type: 'string', pattern: '\\S' },
      themes: list(string),
      indicators: list(string),
      branches: list(string),
      steps: list(text),
      checked: date,
      since: date,
      regions: { type: 'array', minItems: 1, items: string },
    },
    additionalProperties: false,
  }),
);
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
      properties: {
        name: text,
        url: { type: 'string', pattern: '^https?://' },
        feedback: { type: 'string', pattern: '^(https://|mailto:)' },
      },
      additionalProperties: false,
    },
    licence: { type: 'string', pattern: '\\S' },
    fictional: { type: 'boolean' },
    levels: { type: 'array', minItems: 1, items: levelSettings },
    breakdowns: list({
      type: 'object',
      required: ['id', 'title', 'categories'],
      properties: {
        id: id,
        title: text,
        categories: { type: 'object', additionalProperties: text },
        parents: { type: 'object', additionalProperties: string },
        terms: { type: 'object', additionalProperties: { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } } },
        overlapping: { type: 'boolean' },
      },
      additionalProperties: false,
    }),
    themes: list({ type: 'object', required: ['id', 'title'], properties: { id: id, title: text }, additionalProperties: false }),
    indicators: list(indicatorSettings),
    peerGroups: list({
      type: 'object',
      required: ['id', 'title', 'level'],
      properties: {
        id: id,
        title: text,
        level: id,
        file: string,
        region: string,
        where: where,
        regions: { type: 'array', minItems: 1, items: string },
        similar: {
          type: 'object',
          required: ['facts'],
          properties: {
            facts: { type: 'object', additionalProperties: text },
            count: { type: 'integer', minimum: 3, maximum: 100 },
            logarithm: list(string),
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    }),
    actions: string,
    changes: list(text),
    site: { type: 'string', pattern: '^https?://\\S+/$' },
    shares: list({
      type: 'object',
      required: ['id', 'element', 'attributes'],
      properties: {
        id: id,
        title: { type: 'string', pattern: '\\S' },
        element: { type: 'string', pattern: '^zo-[a-z]+(-[a-z]+)*$' },
        attributes: { type: 'object', additionalProperties: string },
        lang: { enum: ['nl', 'en'] },
        height: { type: 'integer', minimum: 200, maximum: 1000 },
      },
      additionalProperties: false,
    }),
  },
  additionalProperties: false,
});
