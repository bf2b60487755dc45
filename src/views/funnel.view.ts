import { funnelWords, type FunnelSide } from '../language/funnel-words.js';
import type { Speech } from '../language/speech.js';
import { funnelSide } from '../statistics/funnel-border.js';
import { overdispersion } from '../statistics/overdispersion.js';
import { VERDICTS } from '../statistics/verdict.js';
import type { BranchConcentrationData } from './branch-concentration.data.js';
import type { ConcentrationRow } from './branch-concentration.rows.js';
import type { BranchConcentrationView } from './branch-concentration.view.js';
import { FUNNEL_SIDES, type FunnelView } from './funnel.dots.js';
import { funnelNotes, funnelSummary } from './funnel.summary.js';

/** The same concentration, drawn as a funnel. Only published figures are in it: a withheld one leaves no trace in its limits or its notes. */
export function withFunnel(view: BranchConcentrationView, data: BranchConcentrationData, speech: Speech): BranchConcentrationView {
  const words = funnelWords(speech.tag);
  const rows = view.rows.flatMap(({ compared }, at) => (compared === undefined ? [] : [at]));
  const dots = rows.map((at) => view.rows[at]!);
  const spread = spreadOf(dots);
  const funnel: FunnelView = {
    kind: 'funnel',
    label: words.label(view.label),
    help: words.help,
    expectedTitle: words.expectedAxis(data.reference!.name),
    rows: Int32Array.from(rows),
    expected: Float64Array.from(dots, ({ compared }) => compared!.expected),
    ratios: Float64Array.from(dots, ({ compared }) => compared!.quotient),
    verdicts: Uint8Array.from(dots, ({ compared }) => VERDICTS.indexOf(compared!.verdict)),
    sides: Uint8Array.from(dots, (row) => FUNNEL_SIDES.indexOf(sideOf(row, spread))),
    overdispersion: spread,
    chosen: placeOf(dots.findIndex(({ chosen }) => chosen)),
    regions: speech.level(data.level),
  };
  const summary = funnelSummary(view.rows, funnel, speech);
  // What chance alone would do stands beside what there is, in the summary: it is not said twice.
  const notes = view.frame.notes.filter((note) => !summary.includes(note));
  return { ...view, frame: { ...view.frame, notes: [...notes, ...funnelNotes(view.rows, funnel, speech)] }, summary, drawn: funnel };
}

/** Fewer regions do not tell how much regions differ from each other. */
const FEWEST = 10;

/** How much more the regions differ than by chance, by those about which something can be said; at least 1. */
function spreadOf(dots: readonly ConcentrationRow[]): number {
  const worded = dots.filter(({ group }) => group === 'worded');
  const spread = overdispersion(
    worded.map(({ count }) => count!.value!),
    worded.map(({ compared }) => compared!.expected),
  );
  return spread.known && worded.length >= FEWEST ? Math.max(1, spread.value) : 1;
}

/** A wider funnel has all that a narrow one has, so that only what has a word can lie outside. */
function sideOf({ count, compared }: ConcentrationRow, spread: number): FunnelSide {
  const { verdict, expected } = compared!;
  const observed = count!.value!;
  if (verdict !== 'higher' && verdict !== 'lower') return 'within';
  // From 5 expected on no limit of 99.8% is as near as two deviations: of thousands of regions most need not be reckoned exactly.
  if ((observed - expected) ** 2 < 4 * expected * spread) return 'within';
  const side = funnelSide(observed, expected, spread);
  return side.known && side.value !== 'not-distinguishable' ? (side.value === 'higher' ? 'above' : 'below') : 'within';
}

function placeOf(found: number): number | undefined {
  return found < 0 ? undefined : found;
}
