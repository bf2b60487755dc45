import type { Indicator } from '../contract/types.generated.js';
import { branchesWords, type ConcentrationOrder } from '../language/branches-words.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import { placeOf, quotientScale, quotientTicks, type QuotientPlace, type QuotientTick } from './branch-concentration.axis.js';
import type { BranchConcentrationData } from './branch-concentration.data.js';
import { groupIn, inOrder } from './branch-concentration.order.js';
import { concentrationRows, isSaid, kindOf, type ConcentrationRow, type RowGroup } from './branch-concentration.rows.js';
import { findItems } from './branch-concentration.search.js';
import { clearestFirst, concentrationNotes, rowWords, summarizeConcentration } from './branch-concentration.summary.js';
import { branchTree, isAt, type BranchTree } from './branch-concentration.tree.js';
import { frameView, type FrameView } from './frame.view.js';
import type { FunnelView } from './funnel.dots.js';
import { breakdownOf, titleOf } from './release-terms.js';

/** What a person or page chose about the drawing; changes nothing in what is fetched. */
export interface BranchConcentrationOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  /** Code of the row in focus: a region, or a branch that a person highlighted. */
  readonly chosen: string | undefined;
  readonly order?: ConcentrationOrder | undefined;
  /** Code of the branch whose parts are shown; default the top of the tree. */
  readonly within?: string | undefined;
  /** What a person looks for, in branches of every depth. */
  readonly search?: string | undefined;
}

export interface VerdictKey {
  readonly verdict: Verdict;
  readonly label: string;
  readonly countText: string;
}

export interface BaseChoice {
  readonly id: string;
  readonly label: string;
}

export interface FoundRows {
  readonly text: string;
  /** In the order of `rows`: the other word by which it was found. */
  readonly terms: readonly (string | undefined)[];
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
  /** The same in short: above the rows, and after a number where there is no room for that. */
  readonly rateHeader: string;
  readonly rateUnit: string;
  readonly ticks: readonly QuotientTick[];
  readonly rows: readonly ConcentrationRow[];
  /** The group that each row stands in, in the order of `rows`. */
  readonly groups: readonly RowGroup[];
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
  readonly order: ConcentrationOrder;
  /** Undefined where no row has parts. */
  readonly tree: BranchTree | undefined;
  /** What the counts can be set against, and what they are. */
  readonly bases: readonly BaseChoice[];
  readonly base: string;
  /** Whether there are rows to put in order, and so many that a person wants to look for one. */
  readonly canSort: boolean;
  readonly canSearch: boolean;
  /** What was found; undefined where nothing is looked for. */
  readonly found: FoundRows | undefined;
  /** Another drawing of the same rows, where that is shown. */
  readonly drawn?: FunnelView;
}

/** More rows than this are too many to take in: then the clearest stand out, and the others come when asked for. */
const MOST_ROWS = 60;
const FIRST_ROWS = 30;
/** Fewer are seen at a glance. */
const SEARCH_FROM = 13;

export function branchConcentrationView(data: BranchConcentrationData, options: BranchConcentrationOptions): BranchConcentrationView {
  const { speech } = options;
  const branches = branchesWords(speech.tag);
  const { regionMap, table, verdict } = speech.words;
  const { indicator, level, place, period, rowsAre } = data;
  const { order = 'concentration' } = options;
  const all = concentrationRows(data, options.chosen, speech);
  const { one, many } = rowWords(data, speech);
  const tree = branchTree(all, options.within, many, speech);
  const here = all.filter((row) => isAt(tree, row));
  const found = findItems(data.items, options.search ?? '');
  const terms = new Map(found?.map(({ item, term }) => [item.code, term]));
  const rows = inOrder(found === undefined ? here : all.filter(({ code }) => terms.has(code)), order);
  // What is found stands on the axis of the rows that it is compared with by eye.
  const scale = quotientScale([...here, ...rows].flatMap((row) => (row.group === 'worded' ? [row.compared!] : [])));
  const axisTitle = axisTitleOf(data, speech);
  const title = titleOf(data.open.release, indicator, rowsAre === 'branches' ? undefined : data.items[0]?.category, speech);
  const levelWord = speech.level(level).many;
  const where = rowsAre === 'branches' ? place! : regionMap.where(levelWord, place);
  const at = tree?.above === undefined ? undefined : all.find(({ code }) => code === tree.at)!.name;
  const frame = frameView({
    open: data.open,
    indicators: data.base === undefined ? [indicator] : [indicator, data.base.indicator],
    heading: options.heading ?? title,
    level,
    place: at === undefined ? where : `${where} · ${at}`,
    periods: [period],
    unit: axisTitle,
    withBoundaries: false,
    speech,
  });
  const first = firstOf(rows, order);
  const periodText = speech.period(period);
  const label = at === undefined ? branches.label(where, periodText) : branches.labelParts(at, where, periodText);
  const total = speech.number(rows.length);
  return {
    frame: {
      ...frame,
      notes: [...frame.notes, ...concentrationNotes(here, data, speech)],
      drawings: canBeFunnel(data) ? [{ view: 'funnel', label: branches.funnel }] : [],
    },
    summary: summarizeConcentration(here, data, speech),
    label: rowsAre === 'branches' ? label : branches.labelRegions(title, levelWord, periodText),
    help: [rowsAre === 'branches' ? branches.help : branches.helpRegions, ...(tree === undefined ? [] : [branches.helpParts])].join(' '),
    rowsAre,
    rowHeader: rowsAre === 'regions' ? table.region : speech.text(breakdownOf(data.open.release, indicator)!.title),
    axisTitle,
    valueHeader: unitText(indicator, speech),
    rateHeader: rateHeaderOf(data, speech),
    rateUnit: indicator.kind === 'share' ? '' : rateHeaderOf(data, speech),
    ticks: quotientTicks(scale),
    rows,
    groups: rows.map((row) => groupIn(row, order)),
    places: rows.map(({ compared }) => (isSaid(compared) ? placeOf(scale, compared) : undefined)),
    groupTitles: { 'too-small': verdict['too-small'], 'not-comparable': branches.notComparable, absent: branches.withoutFigure },
    first,
    firstNote: first === undefined ? '' : (order === 'count' ? branches.shownFirst : branches.shown)(first.length, total),
    key: keyOf(here, speech),
    level: level.id,
    period,
    order,
    tree,
    bases: data.bases.map((base) => ({ id: base.id, label: baseLabel(base, base.id === indicator.id, speech) })),
    base: data.base?.indicator.id ?? indicator.id,
    canSort: here.length > 1,
    canSearch: data.items.length >= SEARCH_FROM,
    found:
      found === undefined
        ? undefined
        : {
            text: rows.length === 0 ? branches.foundNone : branches.found(rows.length, one, many),
            terms: rows.map(({ code }) => terms.get(code)),
          },
  };
}

function rateHeaderOf({ indicator }: BranchConcentrationData, speech: Speech): string {
  const branches = branchesWords(speech.tag);
  const { kind, per, baseUnit } = indicator;
  if (kind === 'share') return branches.share;
  if (per === undefined) return unitText(indicator, speech);
  return branches.per(speech.number(per), baseUnit === undefined ? '' : speech.text(baseUnit));
}

function baseLabel({ unit, baseUnit }: Indicator, isOwn: boolean, speech: Speech): string {
  return speech.text(isOwn ? (baseUnit ?? unit) : unit);
}

function axisTitleOf(data: BranchConcentrationData, speech: Speech): string {
  const branches = branchesWords(speech.tag);
  const quotient = branches.quotient(kindOf(data));
  return data.reference === undefined ? quotient : branches.against(quotient, data.reference.name);
}

/** Whether figures can be drawn as a funnel: those of regions, against a reference, that vary by chance alone. */
function canBeFunnel({ rowsAre, reference, indicator }: BranchConcentrationData): boolean {
  return rowsAre === 'regions' && reference !== undefined && indicator.made === 'counted';
}

/** The rows about which most can be said, by count those with the largest; and the one in focus. */
function firstOf(rows: readonly ConcentrationRow[], order: ConcentrationOrder): number[] | undefined {
  if (rows.length <= MOST_ROWS) return undefined;
  const clearest = new Set((order === 'count' ? rows : clearestFirst(rows)).slice(0, FIRST_ROWS));
  return rows.flatMap((row, at) => (row.chosen || clearest.has(row) ? [at] : []));
}

function keyOf(rows: readonly ConcentrationRow[], speech: Speech): VerdictKey[] {
  return [...VERDICTS].reverse().flatMap((verdict) => {
    const count = rows.filter(({ compared }) => compared?.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, label: speech.words.verdict[verdict], countText: speech.number(count) }];
  });
}
