import { type Limit, LIMITS } from '../contract/limits.js';
import type { SchemaFault, Validator } from '../contract/schema-validator.js';
import { SourceError } from './source-error.js';

/** The document, once it is known to follow its schema. Throws `SourceError('invalid')` with the place of the first fault. */
export function checked<Document>(validate: Validator<Document>, document: unknown, url?: string): Document {
  if (validate(document)) return document;
  throw faultError(validate.errors[0]!, document, url);
}

function faultError(fault: SchemaFault, document: unknown, url: string | undefined): SourceError {
  const { keyword, asked, instancePath } = fault;
  return invalid(url, instancePath, asked === undefined ? keyword : `${keyword} ${brief(asked)}`, valueAt(document, instancePath));
}

/** An error about one place in a document; `found` is shortened. */
export function invalid(url: string | undefined, path: string, expected: string, found: unknown): SourceError {
  return new SourceError('invalid', { url, path: path || '/', expected, found: brief(found) });
}

/** Throws `SourceError('invalid')` when there is more than a page takes. */
export function requireWithin(what: Limit, count: number, url: string | undefined, path: string, most: number = LIMITS[what]): void {
  if (count <= most) return;
  throw new SourceError('invalid', {
    url,
    path,
    expected: `at most ${most} ${what}`,
    found: String(count),
    tooMuch: { what, count, most },
  });
}

/** Throws unless every code in a list is there once; `path` is the place of a code. */
export function requireUnique(codes: readonly string[], url: string | undefined, path: (position: number) => string): void {
  const seen = new Set<string>();
  codes.forEach((code, position) => {
    if (seen.size === seen.add(code).size) throw invalid(url, path(position), 'every code once', code);
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(document: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

const BRIEF_LENGTH = 60;

/** A value as it stands in a message: text of at most {@link BRIEF_LENGTH} characters. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length > 20) return `a list of ${value.length}`;
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > BRIEF_LENGTH ? `${text.slice(0, BRIEF_LENGTH)}…` : text;
}
