import { overlayWords } from '../language/overlay-words.js';
import type { Speech } from '../language/speech.js';
import { cellOfColumn } from '../tables/cell.js';
import { hasSteps } from './branch-overlay.classes.js';
import { overlayClass, overlayFigure } from './branch-overlay.text.js';
import type { BranchOverlayView } from './branch-overlay.view.js';
import { LazyCell } from './lazy-cell.js';
import { aroundCell, aroundColumn, toldRow } from './region-map.around.js';
import type { TableTwin, TwinCell } from './table-twin.js';

/** The equal table: every region with both figures and its class, in the order of the map. */
export function branchOverlayTwin(view: BranchOverlayView, speech: Speech): TableTwin {
  const overlay = overlayWords(speech.tag);
  const { table } = speech.words;
  const [first, second] = view.branches;
  const figure = (position: number, branch: 0 | 1): TwinCell => {
    const { value, status } = cellOfColumn(view.branches[branch], position);
    return new LazyCell(value, () => overlayFigure(view, position, branch, speech), status);
  };
  return {
    caption: [view.label, view.frame.unit].join(' · '),
    columns: [
      { key: 'region', label: table.region, numeric: false },
      ...aroundColumn(view, speech),
      { key: 'first', label: first.name, numeric: true },
      { key: 'second', label: second.name, numeric: true },
      { key: 'class', label: overlay.classColumn, numeric: false },
    ],
    rows: view.codes.map((code, i) => ({
      code,
      ...toldRow(view, i),
      cells: [...aroundCell(view, i), figure(i, 0), figure(i, 1), classCell(view, i, speech)],
      chosen: i === view.chosen,
    })),
  };
}

/** Regions that do not count come last, whichever way it is sorted. */
function classCell(view: BranchOverlayView, position: number, speech: Speech): TwinCell {
  const mark = view.marks[position]!;
  return new LazyCell(hasSteps(mark) ? mark : null, () => overlayClass(view, position, speech));
}
