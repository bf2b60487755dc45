import type { Indicator } from '../contract/types.generated.js';
import { numberText, unitText } from '../language/figures.js';
import { indicatorProfileWords } from '../language/indicator-profile-words.js';
import type { Speech } from '../language/speech.js';
import { niceDomain, ticks } from '../scales/ticks.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import { frameView, type FrameView } from './frame.view.js';
import type { IndicatorProfileData } from './indicator-profile.data.js';
import { ownName, profileRows, referenceName, type ProfileRow } from './indicator-profile.rows.js';
import { profileNotes, summarizeProfile } from './indicator-profile.summary.js';
import { breakdownOf } from './release-terms.js';

/** What a person or page chose about the drawing; changes nothing in what is fetched. */
export interface IndicatorProfileOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  /** Code of the row that a person highlighted. */
  readonly chosen: string | undefined;
}

/** Where the bars of a row end, from 0 (left) to 1 (right). */
export interface ProfilePlace {
  readonly own: number;
  readonly interval: readonly [from: number, to: number] | undefined;
  readonly reference: number | undefined;
}

/** The categories of an indicator in one region beside those of a reference, decided: plain data that survives `structuredClone`. */
export interface IndicatorProfileView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  readonly rowHeader: string;
  readonly own: string;
  /** Undefined where there is nothing to compare with. */
  readonly reference: string | undefined;
  readonly differenceHeader: string;
  readonly rows: readonly ProfileRow[];
  /** In the order of `rows`; undefined for a row without figure, which has no place. */
  readonly places: readonly (ProfilePlace | undefined)[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Verdicts that occur, each with its number of rows. */
  readonly key: readonly { readonly verdict: Verdict; readonly label: string; readonly countText: string }[];
  readonly hasIntervals: boolean;
}

/** So many lines of the axis fit on a telephone. */
const MOST_TICKS = 4;

export function indicatorProfileView(
  data: IndicatorProfileData,
  { speech, heading, chosen }: IndicatorProfileOptions,
): IndicatorProfileView {
  const { open, indicator, level, region, period, reference } = data;
  const rows = profileRows(data, chosen, speech);
  const frame = frameView({
    open,
    indicators: reference?.kind === 'indicator' ? [indicator, reference.indicator] : [indicator],
    heading: heading ?? speech.text(indicator.title),
    level,
    place: region.name,
    periods: [period],
    unit: unitText(indicator, speech),
    withBoundaries: false,
    speech,
  });
  const [, most] = domainOf(rows);
  const place = (value: number): number => value / most;
  return {
    frame: { ...frame, notes: [...profileNotes(rows, data, speech), ...frame.notes] },
    summary: summarizeProfile(rows, data, speech),
    label: indicatorProfileWords(speech.tag).label(speech.text(indicator.title), region.name, speech.period(period)),
    help: indicatorProfileWords(speech.tag).help,
    rowHeader: speech.text(breakdownOf(open.release, indicator)!.title),
    own: ownName(data, speech),
    reference: reference === undefined ? undefined : referenceName(data, speech),
    differenceHeader: differenceHeader(indicator, speech),
    rows,
    places: rows.map(({ own, interval, reference: other }) =>
      own === undefined
        ? undefined
        : {
            own: place(own.value),
            interval: interval === undefined ? undefined : [place(interval.lower), place(interval.upper)],
            reference: other === undefined ? undefined : place(other.value),
          },
    ),
    ticks: ticks(0, most, MOST_TICKS).map((value) => ({
      at: place(value),
      text: numberText(value, { ...indicator, decimals: 0 }, speech),
    })),
    key: [...VERDICTS].reverse().flatMap((verdict) => {
      const count = rows.filter((row) => row.verdict === verdict).length;
      return count === 0 ? [] : [{ verdict, label: speech.words.verdict[verdict], countText: speech.number(count) }];
    }),
    hasIntervals: rows.some(({ interval }) => interval !== undefined),
  };
}

function differenceHeader({ kind }: Indicator, speech: Speech): string {
  const { difference, differenceIn } = indicatorProfileWords(speech.tag);
  return kind === 'share' ? differenceIn(speech.words.unit.percentagePoints) : difference;
}

/** From 0 to the largest number that is drawn. A row without figure has none, and leaves no trace in it. */
function domainOf(rows: readonly ProfileRow[]): readonly [number, number] {
  const drawn = rows.flatMap(({ own, interval, reference }) =>
    own === undefined ? [] : [own.value, interval?.upper ?? 0, reference?.value ?? 0],
  );
  return niceDomain(0, Math.max(0, ...drawn), MOST_TICKS);
}
