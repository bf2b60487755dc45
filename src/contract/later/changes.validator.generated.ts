// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { list, record, string, validator, type Schema } from '../schema-validator.js';
import type { ReleaseChanges } from './types.generated.js';

const noteText: Schema = {
  anyOf: [string, { type: 'object', required: ['nl'], properties: { nl: string, en: string }, additionalProperties: string }],
};

export const validateReleaseChanges = validator<ReleaseChanges>(
  record(
    { format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, since: string },
    {
      notes: list(noteText),
      indicators: list(
        record(
          { indicator: string },
          {
            title: noteText,
            change: { enum: ['new', 'removed', 'changed'] },
            periods: list(string),
            levels: list(string),
            revised: { type: 'integer', minimum: 0 },
            withheld: { type: 'integer', minimum: 0 },
            method: { type: 'boolean' },
          },
        ),
      ),
    },
  ),
);
