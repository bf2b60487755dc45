import { describe, expect, it } from 'vitest';
import { ACTION_PANEL_WORDS } from '../../src/language/action-panel-words.js';
import { ACTIONS_WORDS } from '../../src/language/actions-words.js';
import { BENCHMARK_WORDS } from '../../src/language/benchmark-words.js';
import { BRANCHES_WORDS } from '../../src/language/branches-words.js';
import { BUILDER_WORDS } from '../../src/language/builder-words.js';
import { CHANGE_WORDS } from '../../src/language/change-words.js';
import { COMPARISON_WORDS } from '../../src/language/comparison-words.js';
import { DUTCH } from '../../src/language/dutch.js';
import { EMBED_WORDS } from '../../src/language/embed-words.js';
import { ENGLISH } from '../../src/language/english.js';
import { EXPLANATION_WORDS } from '../../src/language/explanation-words.js';
import { FIND_WORDS } from '../../src/language/find-words.js';
import { FUNNEL_WORDS } from '../../src/language/funnel-words.js';
import { INDICATOR_PROFILE_WORDS } from '../../src/language/indicator-profile-words.js';
import { MAP_TOOLS_WORDS } from '../../src/language/map-tools-words.js';
import { NEXT_STEPS_WORDS } from '../../src/language/next-steps-words.js';
import { OWN_DATA_WORDS } from '../../src/language/own-data-words.js';
import { OVERLAY_WORDS } from '../../src/language/overlay-words.js';
import { REGION_PROFILE_WORDS } from '../../src/language/region-profile-words.js';
import { SIMILAR_WORDS } from '../../src/language/similar-words.js';
import { SMOOTHING_WORDS } from '../../src/language/smoothing-words.js';
import { SUCCESSION_WORDS } from '../../src/language/succession-words.js';
import { TABLE_WORDS } from '../../src/language/table-words.js';
import { TAKE_ALONG_WORDS } from '../../src/language/take-along-words.js';
import { TREND_EVENT_WORDS } from '../../src/language/trend-event-words.js';
import { TREND_HAND_WORDS } from '../../src/language/trend-hand-words.js';
import { TREND_INDEX_WORDS } from '../../src/language/trend-index-words.js';
import { TREND_WORDS } from '../../src/language/trend-words.js';
import { SAMPLE_TEXT, sampleWords, shapeOf, type SampledText } from './sample-words.js';

const LANGUAGES = { nl: DUTCH, en: ENGLISH } as const;
const samplesOf = (tag: 'nl' | 'en'): SampledText[] => [
  ...sampleWords(LANGUAGES[tag]),
  ...sampleWords(ACTIONS_WORDS[tag], 'ActionsWords'),
  ...sampleWords(ACTION_PANEL_WORDS[tag], 'ActionPanelWords'),
  ...sampleWords(BENCHMARK_WORDS[tag], 'BenchmarkWords'),
  ...sampleWords(BRANCHES_WORDS[tag], 'BranchesWords'),
  ...sampleWords(BUILDER_WORDS[tag], 'BuilderWords'),
  ...sampleWords(CHANGE_WORDS[tag], 'ChangeWords'),
  ...sampleWords(EMBED_WORDS[tag], 'EmbedWords'),
  ...sampleWords(EXPLANATION_WORDS[tag], 'ExplanationWords'),
  ...sampleWords(COMPARISON_WORDS[tag], 'ComparisonWords'),
  ...sampleWords(FIND_WORDS[tag], 'FindWords'),
  ...sampleWords(FUNNEL_WORDS[tag], 'FunnelWords'),
  ...sampleWords(INDICATOR_PROFILE_WORDS[tag], 'IndicatorProfileWords'),
  ...sampleWords(MAP_TOOLS_WORDS[tag], 'MapToolsWords'),
  ...sampleWords(NEXT_STEPS_WORDS[tag], 'NextStepsWords'),
  ...sampleWords(OWN_DATA_WORDS[tag], 'OwnDataWords'),
  ...sampleWords(OVERLAY_WORDS[tag], 'OverlayWords'),
  ...sampleWords(REGION_PROFILE_WORDS[tag], 'RegionProfileWords'),
  ...sampleWords(SIMILAR_WORDS[tag], 'SimilarWords'),
  ...sampleWords(SMOOTHING_WORDS[tag], 'SmoothingWords'),
  ...sampleWords(SUCCESSION_WORDS[tag], 'SuccessionWords'),
  ...sampleWords(TABLE_WORDS[tag], 'TableWords'),
  ...sampleWords(TAKE_ALONG_WORDS[tag], 'TakeAlongWords'),
  ...sampleWords(TREND_EVENT_WORDS[tag], 'TrendEventWords'),
  ...sampleWords(TREND_HAND_WORDS[tag], 'TrendHandWords'),
  ...sampleWords(TREND_INDEX_WORDS[tag], 'TrendIndexWords'),
  ...sampleWords(TREND_WORDS[tag], 'TrendWords'),
];
const SAMPLES: Readonly<Record<string, readonly SampledText[]>> = { nl: samplesOf('nl'), en: samplesOf('en') };

/** Words that judge a place, or call it a suspect. */
const BANNED = /verdacht|probleem(wijk|buurt)|hotspot|crimine|onveilig|slechtste|ranglijst|suspect|suspicious|problem area|worst|unsafe/i;
const MOST_WORDS = 15;

describe('the words of both languages', () => {
  it('are the same entries', () => {
    expect(shapeOf(ENGLISH)).toEqual(shapeOf(DUTCH));
  });

  it('are sentences at the same places', () => {
    const places = (tag: string): string[] => SAMPLES[tag]!.filter(isSentence).map(({ path }) => path);
    expect(places('en')).toEqual(places('nl'));
  });
});

describe.each(Object.keys(LANGUAGES))('every text in %s', (tag) => {
  const samples = SAMPLES[tag]!;
  const faults = (isFault: (sampled: SampledText) => boolean): string[] =>
    samples.filter(isFault).map(({ path, text }) => `${path}: ${text}`);

  it('is sampled: each function with zero, one and several', () => {
    expect(samples.filter(({ path }) => path.startsWith('tableOnly')).map(({ arguments: { count } }) => count)).toEqual([0, 1, 3]);
    expect(samples.length).toBeGreaterThan(200);
  });

  it(`has sentences of at most ${MOST_WORDS} words`, () => {
    expect(faults(({ text }) => sentencesOf(text).some((sentence) => sentence.split(' ').length > MOST_WORDS))).toEqual([]);
  });

  it('is there, in clean white space, without a value that is no word', () => {
    const mayBeEmpty = new Set(['status.observed']);
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
  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('is in %s different for each', (tag) => {
    const words = Object.values(LANGUAGES[tag].status);
    expect(new Set(words).size).toBe(words.length);
  });
});

function isSentence({ text }: SampledText): boolean {
  return /[.!?]$/.test(text);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}
