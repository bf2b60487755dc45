import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/language/failures.js';
import { speak } from '../../src/language/speech.js';
import { SourceError, type SourceErrorKind } from '../../src/sources/source-error.js';

const dutch = speak('nl');
const english = speak('en');

const CAUSES: Readonly<Record<SourceErrorKind, readonly [nl: RegExp, en: RegExp]>> = {
  offline: [/niet bereikbaar/, /cannot be reached/],
  'not-found': [/niet gevonden/, /not found/],
  busy: [/te druk/, /too busy/],
  refused: [/geen toegang/, /no access/],
  server: [/storing/, /fault/],
  changed: [/beschadigd of veranderd/, /damaged or was changed/],
  'not-data': [/inlogscherm/, /login screen/],
  invalid: [/klopt niet/, /not right/],
  'newer-format': [/nieuwere versie/, /newer version/],
  withdrawn: [/ingetrokken/, /withdrawn/],
  unknown: [/komt niet voor/, /does not have/],
};

describe('a failure', () => {
  it.each(Object.entries(CAUSES) as [SourceErrorKind, readonly [RegExp, RegExp]][])(
    'of the kind %s says what happened',
    (kind, [nl, en]) => {
      const error = new SourceError(kind, { url: 'https://example.org/secret?token=1', httpStatus: 500 });
      for (const [speech, cause] of [
        [dutch, nl],
        [english, en],
      ] as const) {
        const failure = failureText(error, speech);
        expect(failure.kind).toBe(kind);
        expect(failure.sentences).toHaveLength(2);
        expect(failure.sentences[0]).toBe(speech.words.frame.failedLead);
        expect(failure.sentences[1]).toMatch(cause);
        expect(failure.sentences.join(' ')).not.toContain('example.org');
      }
    },
  );

  it('of something that is not in the release names it', () => {
    const error = new SourceError('unknown', { path: 'indicator', found: 'bestaat-niet', expected: 'a, b, c' });
    expect(failureText(error, dutch).sentences[1]).toBe('Niet gevonden: indicator "bestaat-niet".');
    expect(failureText(error, english).sentences[1]).toBe('Not found: indicator "bestaat-niet".');
  });

  it('of our own code is unexpected, and keeps its message for whoever repairs it', () => {
    expect(failureText(new TypeError('x is not a function'), dutch)).toEqual({
      kind: 'unexpected',
      sentences: [dutch.words.frame.failedLead, 'Er ging iets mis in dit onderdeel.', 'x is not a function'],
    });
    expect(failureText('thrown text', english).sentences[2]).toBe('thrown text');
  });
});
