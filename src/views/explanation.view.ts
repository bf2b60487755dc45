import type { Explanation, MethodDocument, ModelCard } from '../contract/later/types.generated.js';
import type { Indicator, Release, Text } from '../contract/types.generated.js';
import { explanationWords, type ExplanationWords } from '../language/explanation-words.js';
import type { Speech } from '../language/speech.js';
import { comparePeriods, parsePeriod } from '../scales/parse-period.js';
import { breakdownOf } from './release-terms.js';

/** One question with its answer, in finished texts. */
export interface ExplanationSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly lists: readonly { readonly lead: string | undefined; readonly items: readonly string[] }[];
}

interface ExplanationInput {
  readonly release: Release;
  readonly indicator: Indicator;
  /** Undefined where it has none, or could not be had: what the manifest says stays. */
  readonly document: MethodDocument | undefined;
  readonly speech: Speech;
}

/** What a reader may ask about a figure, in the order of asking. A question to which there is no answer is left out. */
export function explanationSections(input: ExplanationInput): ExplanationSection[] {
  const { release, indicator, document, speech } = input;
  const words = explanationWords(speech.tag);
  const { means, doesNotMean, whyPublic, nextQuestion, model }: Explanation = document?.explanation ?? {};
  const texts = (text: Text | undefined): string[] => (text === undefined ? [] : [speech.text(text)]);
  const sections: ExplanationSection[] = [
    section('means', words.means, texts(means)),
    section('does-not-mean', words.doesNotMean, [...texts(doesNotMean), speech.text(indicator.caveat)]),
    section('population', words.population, texts(indicator.population)),
    section('made', words.made, madeTexts(indicator, model, words, speech), modelLists(model, words, speech)),
    section('limits', words.limits, limitTexts(input, words)),
    section('periods', words.periods, periodTexts(release, indicator, words, speech)),
    section('sources', words.sources, [indicator.source.join(', '), words.publisher(speech.text(release.publisher.name))]),
    section('why-public', words.whyPublic, texts(whyPublic)),
    section('next-question', words.nextQuestion, texts(nextQuestion)),
  ];
  return sections.filter(({ paragraphs, lists }) => paragraphs.length + lists.length > 0);
}

function section(id: string, heading: string, paragraphs: readonly string[], lists: ExplanationSection['lists'] = []): ExplanationSection {
  return { id, heading, paragraphs, lists };
}

function madeTexts({ made }: Indicator, model: ModelCard | undefined, words: ExplanationWords, speech: Speech): string[] {
  const said = [words[made]];
  if (model === undefined) return said;
  const { trainedOn, quality, notFor } = model;
  said.push(`${words.trainedOn} ${speech.text(trainedOn)}`, `${words.quality} ${speech.text(quality)}`);
  if (notFor !== undefined) said.push(`${words.notFor} ${speech.text(notFor)}`);
  return said;
}

function modelLists(model: ModelCard | undefined, words: ExplanationWords, speech: Speech): ExplanationSection['lists'] {
  return model === undefined ? [] : [{ lead: words.features, items: model.features.map((feature) => speech.text(feature)) }];
}

function limitTexts({ release, indicator, document, speech }: ExplanationInput, words: ExplanationWords): string[] {
  const { minimum, rounding } = indicator;
  const said = (document?.explanation?.limits ?? []).map((limit) => speech.text(limit));
  if (minimum !== undefined) said.push(words.minimum(speech.number(minimum)));
  if (rounding !== undefined) said.push(words.rounding(speech.number(rounding)));
  if (breakdownOf(release, indicator)?.overlapping === true) said.push(words.overlapping);
  return said;
}

function periodTexts(release: Release, indicator: Indicator, words: ExplanationWords, speech: Speech): string[] {
  const periods = periodsOf(release, indicator.id);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const said = [
    first === last ? words.onePeriod(speech.period(first)) : words.manyPeriods(speech.period(first), speech.period(last), periods.length),
  ];
  for (const { period, note } of indicator.breaks ?? []) said.push(speech.words.frame.breakNote(speech.period(period), speech.text(note)));
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(indicator.rhythm?.every ?? '') ?? [];
  if (Number(years) + Number(months) > 0) said.push(words.every(Number(years), Number(months)));
  if (indicator.nextExpected !== undefined) said.push(words.nextExpected(speech.date(indicator.nextExpected)));
  return said;
}

/** All periods of which an indicator has figures at some level, from old to new. */
function periodsOf(release: Release, id: string): string[] {
  const all = new Set(release.tables.filter(({ indicator }) => indicator === id).flatMap(({ periods }) => periods));
  return [...all].sort((a, b) => {
    const [left, right] = [parsePeriod(a), parsePeriod(b)];
    return left === undefined || right === undefined ? 0 : comparePeriods(left, right);
  });
}
