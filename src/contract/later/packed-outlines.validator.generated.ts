// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { record, string, validator } from '../schema-validator.js';
import type { PackedOutlines } from './types.generated.js';

export const validatePackedOutlines = validator<PackedOutlines>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    regions: string,
    transform: record({
      scale: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      translate: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
    }),
    order: { type: 'string', pattern: '^[A-Za-z0-9+/]*$' },
    lengths: { type: 'string', pattern: '^[A-Za-z0-9+/]*$' },
    steps: { type: 'string', pattern: '^[A-Za-z0-9+/]*$' },
  }),
);
