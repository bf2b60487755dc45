// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { integer, list, record, string, validator } from '../schema-validator.js';
import type { SuccessorList } from './types.generated.js';

export const validateSuccessorList = validator<SuccessorList>(
  record({
    format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    changes: list(
      record({
        year: integer,
        from: { type: 'array', minItems: 1, items: record({ code: string, name: string }) },
        to: { type: 'array', minItems: 1, items: string },
      }),
    ),
  }),
);
