// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { list, record, string, validator, type Schema } from '../schema-validator.js';
import type { ActionRegistry } from './types.generated.js';

const noteText: Schema = {
  anyOf: [string, { type: 'object', required: ['nl'], properties: { nl: string, en: string }, additionalProperties: string }],
};

export const validateActionRegistry = validator<ActionRegistry>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      holder: { type: 'string', pattern: '\\S' },
      actions: {
        type: 'array',
        maxItems: 200,
        items: record(
          {
            id: string,
            title: noteText,
            holder: string,
            url: { type: 'string', pattern: '^https://' },
            access: { enum: ['open', 'on-request'] },
          },
          {
            summary: noteText,
            requestUrl: { type: 'string', pattern: '^https://' },
            alternative: string,
            kind: string,
            themes: list(string),
            indicators: list(string),
            branches: list(string),
            steps: list(noteText),
            checked: string,
            since: string,
            regions: list(string),
          },
        ),
      },
    },
    { feedback: { type: 'string', pattern: '^(https://|mailto:)' }, withdrawn: record({ on: string }, { reason: noteText }) },
  ),
);
