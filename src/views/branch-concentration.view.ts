import { BRANCHES_WORDS } from '../language/branches-words.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import { placeOf, quotientScale, quotientTicks, type QuotientPlace, type QuotientTick } from './branch-concentration.axis.js';
import type { BranchConcentrationData } from './branch-concentration.data.js';
import { concentrationRows, kindOf, type ConcentrationRow, type RowGroup } from './branch-concentration.rows.js';
import { clearestFirst, concentrationNotes, summarizeConcentration } from './branch-concentration.summary.js';
import { frameView, type FrameView } from './frame.view.js';
import type { FunnelView } from './funnel.dots.js';
import { breakdownOf, titleOf } from './release-terms.js';

/** What a person or page chose about the drawing; changes nothing in what is fetched. */
export interface BranchConcentrationOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  /** Code of the row in focus: a region, or a branch that a person highlighted. */
  readonly chosen: string | undefined;
}

export interface VerdictKey {
  readonly verdict: Verdict;
  readonly label: string;
  readonly countText: string;
}

/** A branch concentration, decided: plain data that survives `structuredClone`. */
export interface BranchConcentrationView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  readonly rowsAre: 'branches' | 'regions';
  /** Column headers: what the rows are, what is drawn, and what the published value is. */
  readonly rowHeader: string;
  readonly axisTitle: string;
  readonly valueHeader: string;
  readonly ticks: readonly QuotientTick[];
  readonly rows: readonly ConcentrationRow[];
  /** Where each row is drawn, in the order of `rows`; undefined where it has no quotient. */
  readonly places: readonly (QuotientPlace | undefined)[];
  /** Titles of the groups of rows that follow those with a word. */
  readonly groupTitles: Readonly<Record<Exclude<RowGroup, 'worded'>, string>>;
  /** Positions of the rows to show first where there are too many to show at once, rising; undefined where all are shown. */
  readonly first: readonly number[] | undefined;
  /** Says which rows are shown, of how many. */
  readonly firstNote: string;
  /** Verdicts that occur, each with its number of rows; empty where nothing is compared. */
  readonly key: readonly VerdictKey[];
  readonly level: string;
  readonly period: string;
  /** Another drawing of the same rows, where that is shown. */
  readonly drawn?: FunnelView;
}

/** More rows than this are too many to take in: then the clearest stand out, and the others come when asked for. */
const MOST_ROWS = 60;
const FIRST_ROWS = 30;

export function branchConcentrationView(data: BranchConcentrationData, options: BranchConcentrationOptions): BranchConcentrationView {
  const { speech } = options;
  const branches = BRANCHES_WORDS[speech.tag];
  const { regionMap, table, verdict } = speech.words;
  const { indicator, level, place, period, rowsAre } = data;
  const rows = concentrationRows(data, options.chosen, speech);
  const scale = quotientScale(rows.flatMap((row) => (row.group === 'worded' ? [row.compared!] : [])));
  const axisTitle = axisTitleOf(data, speech);
  const title = titleOf(data.open.release, indicator, rowsAre === 'branches' ? undefined : data.items[0]?.category, speech);
  const { many } = speech.level(level);
  const where = rowsAre === 'branches' ? place! : regionMap.where(many, place);
  const frame = frameView({
    open: data.open,
    indicators: [indicator],
    heading: options.heading ?? title,
    level,
    place: where,
    periods: [period],
    unit: axisTitle,
    withBoundaries: false,
    speech,
  });
  const first = firstOf(rows);
  const periodText = speech.period(period);
  return {
    frame: {
      ...frame,
      notes: [...frame.notes, ...concentrationNotes(rows, data, speech)],
      drawings: canBeFunnel(data) ? [{ view: 'funnel', label: branches.funnel }] : [],
    },
    summary: summarizeConcentration(rows, data, speech),
    label: rowsAre === 'branches' ? branches.label(where, periodText) : branches.labelRegions(title, many, periodText),
    help: rowsAre === 'branches' ? branches.help : branches.helpRegions,
    rowsAre,
    rowHeader: rowsAre === 'regions' ? table.region : speech.text(breakdownOf(data.open.release, indicator)!.title),
    axisTitle,
    valueHeader: unitText(indicator, speech),
    ticks: quotientTicks(scale),
    rows,
    places: rows.map(({ compared }) => (compared === undefined ? undefined : placeOf(scale, compared))),
    groupTitles: { 'too-small': verdict['too-small'], 'not-comparable': branches.notComparable, absent: branches.withoutFigure },
    first,
    firstNote: first === undefined ? '' : branches.shown(first.length, speech.number(rows.length)),
    key: keyOf(rows, speech),
    level: level.id,
    period,
  };
}

function axisTitleOf(data: BranchConcentrationData, speech: Speech): string {
  const branches = BRANCHES_WORDS[speech.tag];
  const quotient = branches.quotient(kindOf(data));
  return data.reference === undefined ? quotient : branches.against(quotient, data.reference.name);
}

/** Whether figures can be drawn as a funnel: those of regions, against a reference, that vary by chance alone. */
function canBeFunnel({ rowsAre, reference, indicator }: BranchConcentrationData): boolean {
  return rowsAre === 'regions' && reference !== undefined && indicator.made === 'counted';
}

/** The rows about which most can be said, and the one in focus. */
function firstOf(rows: readonly ConcentrationRow[]): number[] | undefined {
  if (rows.length <= MOST_ROWS) return undefined;
  const clearest = new Set(clearestFirst(rows).slice(0, FIRST_ROWS));
  return rows.flatMap((row, at) => (row.chosen || clearest.has(row) ? [at] : []));
}

function keyOf(rows: readonly ConcentrationRow[], speech: Speech): VerdictKey[] {
  return [...VERDICTS].reverse().flatMap((verdict) => {
    const count = rows.filter(({ compared }) => compared?.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, label: speech.words.verdict[verdict], countText: speech.number(count) }];
  });
}
