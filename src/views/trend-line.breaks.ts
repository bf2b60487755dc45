import type { Break } from '../contract/types.generated.js';
import { trendWords } from '../language/trend-words.js';
import type { Speech } from '../language/speech.js';
import type { TrendLineData, TrendRegion } from './trend-line.data.js';
import { breakPosition } from './trend-line.pieces.js';

/** From this period on lines are not comparable with before. */
export interface TrendBreak {
  /** Position in `periods`; over 0. */
  readonly at: number;
  readonly label: string;
  readonly note: string;
  /** Positions of the lines that it cuts. */
  readonly series: readonly number[];
}

/** The breaks among the periods, from old to new, with the lines that each cuts: a merger elsewhere cuts no line here. */
export function trendBreaks(data: TrendLineData, speech: Speech): TrendBreak[] {
  const lines = [...data.regions, ...(data.reference === undefined ? [] : [data.reference])];
  return placed(data)
    .map(({ at, period, note, regions }) => ({
      at,
      label: trendWords(speech.tag).breakLabel(speech.period(period)),
      note: speech.text(note),
      series: lines.flatMap((line, i) => (isAbout(regions, line) ? [i] : [])),
    }))
    .filter(({ series }) => series.length > 0);
}

/** Positions of the periods from which on a line is not comparable with before. */
export function cutsOf(line: TrendRegion, data: Pick<TrendLineData, 'indicator' | 'periods'>): number[] {
  return placed(data)
    .filter(({ regions }) => isAbout(regions, line))
    .map(({ at }) => at);
}

function placed({ indicator, periods }: Pick<TrendLineData, 'indicator' | 'periods'>): (Break & { at: number })[] {
  return (indicator.breaks ?? [])
    .flatMap((each) => {
      const at = breakPosition(each.period, periods);
      return at === undefined ? [] : [{ ...each, at }];
    })
    .sort((a, b) => a.at - b.at);
}

function isAbout(regions: Break['regions'], { code, members = [] }: TrendRegion): boolean {
  return regions === undefined || regions.includes(code) || members.some((member) => regions.includes(member));
}
