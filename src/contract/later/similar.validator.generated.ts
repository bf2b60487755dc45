// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { list, record, string, validator } from '../schema-validator.js';
import type { SimilarRegions } from './types.generated.js';

export const validateSimilarRegions = validator<SimilarRegions>(
  record({ format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, similar: { type: 'object', additionalProperties: list(string) } }),
);
