import { SourceError, type SourceErrorKind } from '../sources/source-error.js';
import type { Speech } from './speech.js';

/** A failure in the words of a reader. */
export interface ZoFailure {
  readonly kind: SourceErrorKind | 'unexpected';
  readonly sentences: readonly string[];
}

/** Says in plain words why figures cannot be shown. An error of the code itself is `unexpected`, with its own message for whoever repairs it. */
export function failureText(error: unknown, speech: Speech): ZoFailure {
  const { frame } = speech.words;
  if (!(error instanceof SourceError))
    return { kind: 'unexpected', sentences: [frame.failedLead, frame.unexpected, error instanceof Error ? error.message : String(error)] };
  const { kind, details } = error;
  const { said, tooMuch } = details;
  const named = kind === 'unknown' && details.path !== undefined && details.found !== undefined;
  return {
    kind,
    sentences: [
      frame.failedLead,
      said !== undefined
        ? said(speech.tag)
        : tooMuch !== undefined
          ? frame.tooMuch(tooMuch.what, speech.number(tooMuch.count), speech.number(tooMuch.most))
          : named
            ? frame.unknownName(attributeOf(details.path!), details.found!)
            : frame.failed[kind],
    ],
  };
}

/** The attribute that a person wrote: a category of a breakdown is asked for as `branch`. */
function attributeOf(path: string): string {
  return path === 'category' ? 'branch' : path;
}
