import { funnelWords } from '../language/funnel-words.js';
import type { Speech } from '../language/speech.js';
import type { BranchConcentrationView } from './branch-concentration.view.js';
import { FUNNEL_SIDES, type FunnelView } from './funnel.dots.js';
import type { TableTwin, TwinCell } from './table-twin.js';

/** What is said of a dot, a line each: all that is said of its row, with what was expected and where it lies. */
export function funnelLines(view: BranchConcentrationView, funnel: FunnelView, dot: number, speech: Speech): string[] {
  const { details, count, compared } = view.rows[funnel.rows[dot]!]!;
  const words = funnelWords(speech.tag);
  const [word, ...others] = details;
  const counted = words.counted(count!.text, expectedText(funnel.expected[dot]!, speech));
  return [word!, ...(compared!.verdict === 'too-small' ? [] : [sideText(funnel, dot, speech)]), counted, ...others];
}

/** The table of the concentration, with what is expected of each region and where it lies. */
export function funnelTwin(twin: TableTwin, funnel: FunnelView, view: BranchConcentrationView, speech: Speech): TableTwin {
  const words = funnelWords(speech.tag);
  const dots = new Map(Array.from(funnel.rows, (row, dot) => [view.rows[row]!.code, dot]));
  const added = (code: string): TwinCell[] => {
    const dot = dots.get(code);
    if (dot === undefined) return [NOTHING, NOTHING];
    const side = view.rows[funnel.rows[dot]!]!.group === 'worded' ? sideText(funnel, dot, speech) : undefined;
    const expected = funnel.expected[dot]!;
    return [{ text: expectedText(expected, speech), order: expected }, side === undefined ? NOTHING : { text: side, order: side }];
  };
  return {
    ...twin,
    columns: [
      ...twin.columns,
      { key: 'expected', label: words.expected, numeric: true },
      { key: 'funnel', label: words.funnel, numeric: false },
    ],
    rows: twin.rows.map((row) => ({ ...row, cells: [...row.cells, ...added(row.code)] })),
  };
}

const NOTHING: TwinCell = { text: '–', order: null };
const DECIMALS = 1;
const SMALLEST = 10 ** -DECIMALS;

function expectedText(expected: number, speech: Speech): string {
  if (expected > 0 && expected < SMALLEST / 2) return funnelWords(speech.tag).less(speech.number(SMALLEST, DECIMALS));
  return speech.number(expected, DECIMALS);
}

function sideText({ sides }: FunnelView, dot: number, speech: Speech): string {
  return funnelWords(speech.tag).side[FUNNEL_SIDES[sides[dot]!]!];
}
