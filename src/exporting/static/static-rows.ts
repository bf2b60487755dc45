import { benchmarkWords } from '../../language/benchmark-words.js';
import { branchesWords } from '../../language/branches-words.js';
import type { Speech } from '../../language/speech.js';
import type { Verdict } from '../../statistics/verdict.js';
import type { BenchmarkStrip } from '../../views/benchmark-table.strip.js';
import type { BenchmarkTableView } from '../../views/benchmark-table.view.js';
import type { QuotientPlace, QuotientTick } from '../../views/branch-concentration.axis.js';
import type { BranchConcentrationView } from '../../views/branch-concentration.view.js';
import { tag, type Content, type Markup } from './markup.js';
import { COLOURS } from './static-colours.js';
import type { RowDrawings } from './static-figure.js';
import { legendList, swatch } from './static-legend.js';

/** Drawings that stand in the rows of a table: width, height, and the room at both ends in which no mark is cut off. */
const [WIDTH, HEIGHT, ROOM] = [200, 24, 8];
const MIDDLE = HEIGHT / 2;
const line = { stroke: 'currentColor', 'stroke-width': 2 };

/** Each branch or region on the axis of quotients, with its interval. */
export function branchDrawings(view: BranchConcentrationView, speech: Speech): RowDrawings {
  const branches = branchesWords(speech.tag);
  const entries = view.key.map(({ verdict, label, countText }) => [inMiddle(verdictMark(verdict)), `${label} (${countText})`] as const);
  return {
    title: [view.axisTitle, view.ticks.map(({ text }) => text).join(' – ')].join(': '),
    drawings: view.rows.map(({ compared }, i) => {
      const place = view.places[i];
      return place === undefined || compared === undefined ? undefined : quotient(place, compared.verdict, view.ticks);
    }),
    legend: tag(
      'div',
      {},
      legendList(speech.words.regionMap.legend, [...entries, [inMiddle(tag('line', { x1: -12, x2: 12, ...line })), branches.intervalKey]]),
      tag('p', {}, branches.intervalNote),
    ),
  };
}

function quotient({ at, from, to, beyond }: QuotientPlace, verdict: Verdict, ticks: readonly QuotientTick[]): Markup {
  const arrow = beyond === 'right' ? 'M8 -5L14 0L8 5' : 'M-8 -5L-14 0L-8 5';
  return swatch(
    WIDTH,
    HEIGHT,
    ticks.map((tick) => upright(tick.at, 0, HEIGHT, { 'stroke-opacity': tick.at === 0.5 ? 0.8 : 0.25, 'stroke-width': 1 })),
    tag('line', { x1: x(from), x2: x(to), y1: MIDDLE, y2: MIDDLE, ...line }),
    moved(x(at), [verdictMark(verdict), beyond === undefined ? undefined : tag('path', { d: arrow, fill: 'none', ...line })]),
  );
}

/** Marks differ in shape: a dot for what is clear, a ring for what is not, a cross for what is too small. */
function verdictMark(verdict: Verdict): Markup {
  if (verdict === 'too-small') return tag('path', { d: 'M-4 -4L4 4M-4 4L4 -4', ...line });
  const fill = verdict === 'higher' || verdict === 'lower' ? COLOURS.verdict[verdict] : '#ffffff';
  return tag('circle', { r: 5.5, fill, ...line });
}

/** Each indicator on a scale of its own, from the lowest to the highest of the group. Undefined where several regions stand side by side. */
export function benchmarkDrawings(view: BenchmarkTableView, speech: Speech): RowDrawings | undefined {
  if (view.layout !== 'strips' || view.rows.every(({ strip }) => strip === undefined)) return undefined;
  const words = benchmarkWords(speech.tag);
  const box = (from: number, to: number): Markup =>
    tag('rect', { x: from, y: 6, width: Math.max(1, to - from), height: 12, fill: COLOURS.sequential.low, stroke: COLOURS.border });
  const region = tag('circle', { cy: MIDDLE, r: 5.5, fill: COLOURS.series[1] });
  const strip = ({ lowest, highest, lowerQuartile, upperQuartile, median, region: own, reference }: BenchmarkStrip): Markup =>
    swatch(
      WIDTH,
      HEIGHT,
      tag('line', { x1: x(lowest), x2: x(highest), y1: MIDDLE, y2: MIDDLE, stroke: COLOURS.border }),
      box(x(lowerQuartile), x(upperQuartile)),
      upright(median, 6, 18, {}),
      reference === null ? undefined : upright(reference, 1, 23, REFERENCE),
      own === null ? undefined : moved(x(own), region, 0),
    );
  return {
    title: words.range,
    drawings: view.rows.map((row) => row.strip && strip(row.strip)),
    legend: tag(
      'div',
      {},
      legendList(speech.words.regionMap.legend, [
        [swatch(24, HEIGHT, moved(12, region, 0)), view.region],
        ...(view.reference === undefined
          ? []
          : [[swatch(24, HEIGHT, tag('line', { x1: 12, x2: 12, y1: 1, y2: 23, ...line, ...REFERENCE })), view.reference] as const]),
        [swatch(24, HEIGHT, tag('line', { x1: 12, x2: 12, y1: 6, y2: 18, ...line })), words.median],
        [swatch(24, HEIGHT, box(1, 23)), words.middle],
      ]),
      tag('p', {}, words.ownScale),
    ),
  };
}

const REFERENCE = { stroke: COLOURS.verdict.higher, 'stroke-width': 3, 'stroke-dasharray': '4 2' };

function x(part: number): number {
  return Math.round(10 * (ROOM + part * (WIDTH - 2 * ROOM))) / 10;
}

function upright(part: number, y1: number, y2: number, look: Readonly<Record<string, string | number>>): Markup {
  return tag('line', { x1: x(part), x2: x(part), y1, y2, ...line, ...look });
}

function moved(right: number, content: Content, down = MIDDLE): Markup {
  return tag('g', { transform: `translate(${right} ${down})` }, content);
}

function inMiddle(mark: Markup): Markup {
  return swatch(24, HEIGHT, moved(12, mark));
}
