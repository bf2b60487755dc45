import { cellText, differenceText, numberText, unitText } from '../language/figures.js';
import { regionProfileWords } from '../language/region-profile-words.js';
import type { Speech } from '../language/speech.js';
import { linearScale } from '../scales/linear-scale.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { Cell } from '../tables/table.js';
import { compareRegion, type ComparedRegion } from './compared-region.js';
import { foundCell, NOTHING } from './found-cell.js';
import type { ProfileFigures, RegionProfileData } from './region-profile.data.js';
import type { TwinCell } from './table-twin.js';
import { verdictSentence } from './verdict-sentence.js';

/** What is said of one indicator, besides its title. */
export const PROFILE_FACTS = ['value', 'interval', 'reference', 'difference', 'verdict'] as const;
export type ProfileFact = (typeof PROFILE_FACTS)[number];

/** Where the marks of a bar are, from 0 (left, the value zero) to 1. */
export interface ProfileBar {
  readonly value: number;
  /** Null where no margin is known. */
  readonly interval: readonly [number, number] | null;
  /** Null where there is nothing to compare with. */
  readonly reference: number | null;
}

/** One indicator: finished texts, and where the marks of its bar are. */
export interface ProfileRow {
  readonly indicator: string;
  readonly theme: string;
  readonly title: string;
  readonly unit: string;
  readonly periodText: string;
  /** Code of the period, by which rows sort; null where there is none. */
  readonly period: string | null;
  readonly facts: Readonly<Record<ProfileFact, TwinCell>>;
  /** Undefined for a figure without a number, one that is not counted from zero, and one of which neither margin nor reference is known. */
  readonly bar: ProfileBar | undefined;
  /** What it shows and how certain that is; none where there are no figures. */
  readonly sentences: readonly string[];
  readonly verdict: Verdict | undefined;
  /** Whether its figures are there for categories only: nothing is lacking then. */
  readonly isDivided: boolean;
}

export function profileRow({ open, level, region }: RegionProfileData, figures: ProfileFigures, speech: Speech): ProfileRow {
  const { indicator, period, table, reference } = figures;
  const described = {
    isDivided: false,
    indicator: indicator.id,
    theme: indicator.theme,
    title: speech.text(indicator.title),
    unit: unitText(indicator, speech),
    period: period ?? null,
    periodText: period === undefined ? NOTHING.text : speech.period(period),
  };
  if (table === undefined) return { ...described, ...withoutFigures(speech.words.notPublished) };
  const measures = compareRegion({ indicator, reference, table, level, levels: open.release.levels }, region.code);
  const said = (name: string, cell: Cell): { name: string; value: string; isKnown: boolean } => ({
    name,
    value: cellText(cell, indicator, speech),
    isKnown: cell.value !== null,
  });
  const against = measures.reference && said(reference!.name, measures.reference);
  return {
    ...described,
    facts: factsOf(measures, figures, speech),
    bar: barOf(measures, indicator.kind !== 'index'),
    sentences: verdictSentence(measures.verdict, said(region.name, measures.cell), against, speech),
    verdict: measures.verdict.known ? measures.verdict.value : undefined,
  };
}

/** A row for an indicator of which the release has no figures for this region. */
export function lackingRow(indicator: ProfileFigures['indicator'], text: string, isDivided: boolean, speech: Speech): ProfileRow {
  return {
    isDivided,
    indicator: indicator.id,
    theme: indicator.theme,
    title: speech.text(indicator.title),
    unit: unitText(indicator, speech),
    period: null,
    periodText: NOTHING.text,
    ...withoutFigures(text),
  };
}

const EMPTY = Object.fromEntries(PROFILE_FACTS.map((fact) => [fact, NOTHING])) as Record<ProfileFact, TwinCell>;

function withoutFigures(text: string): Pick<ProfileRow, 'facts' | 'bar' | 'sentences' | 'verdict'> {
  return { facts: { ...EMPTY, value: { text, order: null } }, bar: undefined, sentences: [], verdict: undefined };
}

function factsOf(measures: ComparedRegion, { indicator }: ProfileFigures, speech: Speech): Record<ProfileFact, TwinCell> {
  const { table, verdict } = speech.words;
  const { cell, interval, reference, difference } = measures;
  const number = (value: number): string => numberText(value, indicator, speech);
  const figure = (shown: Cell): TwinCell => ({ text: cellText(shown, indicator, speech), order: shown.value, status: shown.status });
  const against = reference?.value ?? null;
  return {
    value: figure(cell),
    interval: interval.known
      ? { text: table.intervalText(number(interval.value.lower), number(interval.value.upper)), order: interval.value.lower }
      : cell.value === null
        ? NOTHING
        : { text: regionProfileWords(speech.tag).noInterval, order: null },
    reference: reference === undefined ? NOTHING : figure(reference),
    difference: foundCell(difference, speech, (value) => ({
      text: differenceText(value, indicator, speech),
      // Rows differ in unit: what can be put in order is how large the difference is for its own indicator.
      order: against === null || against === 0 ? null : value / Math.abs(against),
    })),
    verdict: foundCell(measures.verdict, speech, (word) => ({ text: verdict[word], order: VERDICTS.indexOf(word) })),
  };
}

/** An axis that does not begin at zero would make small differences look large. */
function barOf({ cell, interval, reference, referenceIsTotal }: ComparedRegion, isFromZero: boolean): ProfileBar | undefined {
  const { value } = cell;
  const against = referenceIsTotal ? null : (reference?.value ?? null);
  if (!isFromZero || value === null || value < 0 || (against ?? 0) < 0) return undefined;
  if (against === null && !interval.known) return undefined;
  const limits = interval.known ? interval.value : undefined;
  const most = Math.max(value, limits?.upper ?? 0, against ?? 0);
  const scale = linearScale([0, most], [0, 1]);
  return {
    value: scale.at(value),
    interval: limits === undefined ? null : [scale.at(Math.max(0, limits.lower)), scale.at(limits.upper)],
    reference: against === null ? null : scale.at(against),
  };
}
