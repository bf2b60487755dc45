// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.
import { integer, list, record, string, validator, type Schema } from '../schema-validator.js';
import type { ReleaseChanges, MethodDocument, ActionRegistry, SimilarRegions, SuccessorList } from './types.generated.js';

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
export const validateSimilarRegions = validator<SimilarRegions>(
  record({ format: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' }, similar: { type: 'object', additionalProperties: list(string) } }),
);
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
