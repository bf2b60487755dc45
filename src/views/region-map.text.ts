import type { Indicator } from '../contract/types.generated.js';
import { asWritten, differenceText, numberText, unitText, withStatus } from '../language/figures.js';
import { rounded, type Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { Cell } from '../tables/table.js';
import type { RegionMapData } from './region-map.data.js';
import type { MapMeasure } from './region-map.options.js';

type WrittenIndicator = Pick<Indicator, 'kind' | 'decimals'>;

const RATIO_DECIMALS = 2;

/** The text of a measured value. */
export function measureText(measure: MapMeasure, value: number, indicator: WrittenIndicator, speech: Speech): string {
  switch (measure) {
    case 'value':
      return numberText(value, indicator, speech);
    case 'count':
      return speech.number(value);
    case 'ratio':
      return speech.words.ratioText(speech.number(value, RATIO_DECIMALS));
    case 'verdict':
      return speech.words.verdict[VERDICTS[value] as Verdict];
    case 'change':
      return differenceText(value, indicator, speech);
  }
}

/** The same without its unit: the first of two numbers. */
export function shortText(measure: MapMeasure, value: number, indicator: WrittenIndicator, speech: Speech): string {
  if (measure === 'ratio') return speech.number(value, RATIO_DECIMALS);
  if (measure === 'change') return speech.signed(indicator.kind === 'share' ? value * 100 : value, indicator.decimals);
  return measureText(measure, value, indicator, speech);
}

/** What a reader sees of a measured cell: its number with a mark for its status, or the word for its absence. */
export function measuredText(measure: MapMeasure, { value, status }: Cell, indicator: WrittenIndicator, speech: Speech): string {
  return withStatus(value === null ? undefined : measureText(measure, value, indicator, speech), status, speech);
}

/** From a measured value to the number that its text says. */
export function roundingOf(measure: MapMeasure, indicator: WrittenIndicator): (value: number) => number {
  if (measure === 'verdict') return (value) => value;
  if (measure === 'value' || measure === 'change') return (value) => asWritten(value, indicator);
  const decimals = measure === 'ratio' ? RATIO_DECIMALS : 0;
  return (value) => rounded(value, decimals);
}

/** Distance between two numbers that read differently. */
export function stepOf(measure: MapMeasure, { kind, decimals }: WrittenIndicator): number {
  if (measure === 'count') return 1;
  if (measure === 'ratio') return 10 ** -RATIO_DECIMALS;
  return 10 ** -(kind === 'share' ? decimals + 2 : decimals);
}

export function measureUnit({ indicator, reference }: RegionMapData, measure: Exclude<MapMeasure, 'change'>, speech: Speech): string {
  const { unit, status } = speech.words;
  switch (measure) {
    case 'value':
      return unitText(indicator, speech);
    case 'count':
      return speech.text(indicator.unit);
    case 'ratio':
      return unit.ratio(reference?.name ?? status.unknown);
    case 'verdict':
      return unit.verdict(reference?.name ?? status.unknown);
  }
}
