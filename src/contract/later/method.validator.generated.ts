// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { list, record, string, validator, type Schema } from '../schema-validator.js';
import type { MethodDocument } from './types.generated.js';

const noteText: Schema = {
  anyOf: [string, { type: 'object', required: ['nl'], properties: { nl: string, en: string }, additionalProperties: string }],
};

export const validateMethodDocument = validator<MethodDocument>(
  record(
    {
      format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
      blocks: list(
        record(
          {
            kind: { enum: ['heading', 'paragraph', 'list', 'numbered-list', 'code'] },
            lines: list(
              list(
                record(
                  { text: string },
                  { mark: { enum: ['strong', 'emphasis', 'code'] }, href: { type: 'string', pattern: '^https://' } },
                ),
              ),
            ),
          },
          { level: { type: 'integer', minimum: 1, maximum: 6 } },
        ),
      ),
    },
    {
      explanation: record(
        {},
        {
          means: noteText,
          doesNotMean: noteText,
          limits: list(noteText),
          whyPublic: noteText,
          nextQuestion: noteText,
          model: record({ features: list(noteText), trainedOn: noteText, quality: noteText }, { notFor: noteText }),
        },
      ),
      nextSteps: record({}, { see: list(noteText), check: list(noteText), help: list(noteText), measures: list(noteText) }),
    },
  ),
);
