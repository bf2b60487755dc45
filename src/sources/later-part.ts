import { SourceError } from './source-error.js';

/** Code that comes only when it is asked for: that it cannot be had is a failure like that of a figure. */
export function laterPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new SourceError('offline', { cause });
  });
}
