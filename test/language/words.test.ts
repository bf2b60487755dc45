import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDER_ENGLISH } from '../../src/language/english/builder-words.js';
import { EMBED_ENGLISH } from '../../src/language/english/embed-words.js';
import { ENGLISH } from '../../src/language/english.js';
import { FRISIAN, learnFrisian } from '../../src/language/frisian.js';
import type { Words } from '../../src/language/words.js';
import { SAMPLE_TEXT, sampleWords, shapeOf, type SampledText } from './sample-words.js';

type Table = (tag: string) => object;
const directory = new URL('../../src/language/', import.meta.url);
/** Every table of words by name, from the files that have them. */
const TABLES: Readonly<Record<string, Table>> = Object.fromEntries(
  (
    await Promise.all(
      readdirSync(directory)
        .filter((file) => file.endsWith('-words.ts'))
        .map(async (file) => Object.entries((await import(new URL(file, directory).href)) as Record<string, unknown>)),
    )
  )
    .flat()
    .flatMap(([name, given]) => (/Words$/.test(name) ? [[name.slice(0, -'Words'.length), given as Table]] : [])),
);
learnFrisian();
const LANGUAGES = ['nl', 'en', 'fy'];
const ALL_ENGLISH: Readonly<Record<string, object>> = { ...ENGLISH, builder: BUILDER_ENGLISH, embed: EMBED_ENGLISH };
const SAMPLES: Readonly<Record<string, readonly SampledText[]>> = Object.fromEntries(
  LANGUAGES.map((tag) => [tag, Object.entries(TABLES).flatMap(([name, table]) => sampleWords(table(tag), name))]),
);

/** Words that judge a place, or call it a suspect. */
const BANNED = /verdacht|probleem(wijk|buurt)|hotspot|crimine|onveilig|slechtste|ranglijst|suspect|suspicious|problem area|worst|unsafe/i;
const MOST_WORDS = 15;

describe('the words of all languages', () => {
  it('are the same entries', () => {
    for (const [name, table] of Object.entries(TABLES)) expect(shapeOf(ALL_ENGLISH[name] ?? {}), name).toEqual(shapeOf(table('nl')));
  });

  it('are in Frisian entries of the same kind, where it has them', () => {
    for (const [name, words] of Object.entries(FRISIAN))
      expect(shapeOf(TABLES[name]!('nl')), name).toEqual(expect.arrayContaining(shapeOf(words)));
  });

  it('are sentences at the same places', () => {
    const places = (tag: string): string[] => SAMPLES[tag]!.filter(isSentence).map(({ path }) => path);
    expect(places('en')).toEqual(places('nl'));
  });
});

describe.each(LANGUAGES)('every text in %s', (tag) => {
  const samples = SAMPLES[tag]!;
  const faults = (isFault: (sampled: SampledText) => boolean): string[] =>
    samples.filter(isFault).map(({ path, text }) => `${path}: ${text}`);

  it('is sampled: each function with zero, one and several', () => {
    expect(samples.filter(({ path }) => path.startsWith('trend.tableOnly')).map(({ arguments: { count } }) => count)).toEqual([0, 1, 3]);
    expect(samples.length).toBeGreaterThan(200);
  });

  it(`has sentences of at most ${MOST_WORDS} words`, () => {
    expect(faults(({ text }) => sentencesOf(text).some((sentence) => sentence.split(' ').length > MOST_WORDS))).toEqual([]);
  });

  it('is there, in clean white space, without a value that is no word', () => {
    const mayBeEmpty = new Set(['shared.status.observed']);
    expect(faults(({ path, text }) => !mayBeEmpty.has(path) && (text !== text.trim() || text === ''))).toEqual([]);
    expect(faults(({ text }) => /\s\s|undefined|null|NaN|\[object|[{}]|\$/.test(text))).toEqual([]);
  });

  it('judges no place', () => {
    expect(faults(({ text }) => BANNED.test(text))).toEqual([]);
  });

  it('ends with a full stop where it is more than a label', () => {
    const ownWords = (text: string): number => text.split(' ').filter((word) => !word.startsWith(SAMPLE_TEXT)).length;
    const long = ({ text }: SampledText): boolean => /\. /.test(text) || (/^[A-Z]/.test(text) && ownWords(text) > 5);
    expect(faults((sampled) => long(sampled) && !isSentence(sampled))).toEqual([]);
  });

  it('is singular for one and plural for none and several', () => {
    const counts = samples.filter(
      ({ arguments: { one, many, count } }) => one !== undefined && many !== undefined && typeof count === 'number',
    );
    expect(counts.length).toBeGreaterThan(0);
    for (const { path, text, arguments: chosen } of counts)
      expect(/\bpaarden\b/.test(text) ? 'several' : 'one', path).toBe(chosen['count'] === 1 ? 'one' : 'several');
  });

  it('never counts one of several', () => {
    const several = samples.flatMap(({ key, path, text }) => (key === 'many' && path.endsWith('.many') ? [text] : []));
    const plurals = [...several, 'perioden', 'onderwerpen', 'rijen', 'periods', 'subjects', 'rows'].join('|');
    const alone = ({ arguments: chosen }: SampledText): boolean =>
      Object.values(chosen).filter((each) => typeof each === 'number').length === 1;
    expect(faults((sampled) => alone(sampled) && new RegExp(`(^| )1 (more )?(${plurals})\\b`).test(sampled.text))).toEqual([]);
  });
});

describe('a word for a status', () => {
  it.each(LANGUAGES)('is in %s different for each', (tag) => {
    const words = Object.values((TABLES['shared']!(tag) as Words).status);
    expect(new Set(words).size).toBe(words.length);
  });
});

function isSentence({ text }: SampledText): boolean {
  return /[.!?]$/.test(text);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}
